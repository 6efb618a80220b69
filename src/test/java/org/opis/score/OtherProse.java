package org.opis.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Line;
import org.opis.text.Source;

/** Words of the prose exchanged for others of the same shape; those of spans and of brackets stay. */
final class OtherProse implements Law.Change {
    private static final Pattern BRACKET = Pattern.compile("[\\[(][^\\[\\]()]*[\\])]");

    private final Words words;

    OtherProse(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        Set<String> kept = kept(page);
        Map<String, String> others = new HashMap<>();
        Source source = page.encoding().source();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Line line : source.lines()) {
            String prose = source.slice(line.span());
            if (page.body().contains(line.span()) && Words.isProse(prose)) {
                text.append(page.text(), at, line.span().start());
                text.append(Words.SMALL
                        .matcher(prose)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                others.computeIfAbsent(m.group(), word -> other(word, kept, random)))));
                at = line.span().end();
            }
        }
        text.append(page.text().substring(at));
        return text.toString().equals(page.text())
                ? Optional.empty()
                : Optional.of(new Law.Changed(text.toString(), page.marks(), true, page.fields()));
    }

    private Set<String> kept(ReadPage page) {
        StringBuilder text = new StringBuilder();
        page.marks().forEach(mark -> text.append(mark.text()).append('\n'));
        BRACKET.matcher(page.text()).results().forEach(m -> text.append(m.group())
                .append('\n'));
        Set<String> kept = new HashSet<>(words.listed());
        kept.addAll(List.of(text.toString().split("\\P{L}+")));
        return kept;
    }

    private String other(String word, Set<String> kept, Random random) {
        List<String> others = words.prose().getOrDefault(Words.shape(word), List.of(word));
        return kept.contains(word) ? word : others.get(random.nextInt(others.size()));
    }
}
