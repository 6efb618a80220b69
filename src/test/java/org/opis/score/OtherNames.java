package org.opis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Other names, places and numbers of the same shape; what is marked is marked, under its new name. */
final class OtherNames implements Law.Change {
    private static final Set<SpanType> NAMING =
            Set.of(SpanType.SIGNED, SpanType.SALUTE, SpanType.DISTRIBUTION_ITEM, SpanType.SPEAKER, SpanType.DATELINE);

    private final Words words;

    OtherNames(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        String names = page.marks().stream()
                .filter(mark -> NAMING.contains(mark.type()))
                .map(Mark::text)
                .collect(Collectors.joining("\n"));
        Renamed renamed = new Renamed(random.nextLong(), words.unnamed(), Renamed.names(names, words.unnamed()));
        String text = renamed.in(page.text());
        List<Mark> marks =
                page.marks().stream().map(mark -> Law.with(mark, renamed::in)).toList();
        return text.equals(page.text()) ? Optional.empty() : Optional.of(new Law.Changed(text, marks, true, Map.of()));
    }
}
