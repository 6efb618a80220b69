package org.opis.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.opis.text.Line;
import org.opis.text.Source;

/** Lines of the head of a paper in another order; the same is read in them. */
final class OtherOrder implements Law.Change {
    /** Which lines. */
    enum Part {
        /** Labelled lines of a form. */
        FORM,
        /** Lines that are a marking, the number of a copy or that of the paper, and nothing else. */
        MARKINGS
    }

    private static final Set<SpanType> MARKINGS =
            Set.of(SpanType.CLASSIFICATION, SpanType.COPY_NUMBER, SpanType.DOC_NUMBER);

    private final Part part;

    OtherOrder(Part part) {
        this.part = part;
    }

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        List<Line> lines = part == Part.FORM ? OtherLabels.form(page) : markings(page);
        Source source = page.encoding().source();
        List<String> texts = new ArrayList<>(
                lines.stream().map(line -> source.slice(line.span())).toList());
        if (texts.stream().distinct().count() < 2 || isCounted(page, lines)) {
            return Optional.empty();
        }
        Collections.rotate(texts, 1 + random.nextInt(texts.size() - 1));
        StringBuilder text = new StringBuilder(page.text());
        for (int i = lines.size() - 1; i >= 0; i--) {
            text.replace(lines.get(i).span().start(), lines.get(i).span().end(), texts.get(i));
        }
        return Optional.of(new Law.Changed(text.toString(), page.marks(), true, page.fields()));
    }

    /** Marks of notes count upwards, so that their lines have an order. */
    private static boolean isCounted(ReadPage page, List<Line> lines) {
        return page.marks().stream()
                .filter(mark -> mark.type() == SpanType.NOTE_REF)
                .anyMatch(mark -> lines.stream().anyMatch(line -> line.span().contains(mark.span())));
    }

    /** The first run of such lines. */
    private static List<Line> markings(ReadPage page) {
        Source source = page.encoding().source();
        List<Line> run = new ArrayList<>();
        for (Line line : source.lines()) {
            String text = source.slice(line.span());
            if (!page.body().contains(line.span()) || text.isBlank()) {
                continue;
            }
            boolean marking = page.marks().stream()
                    .anyMatch(mark -> MARKINGS.contains(mark.type())
                            && line.span().contains(mark.span())
                            && Normal.of(mark.text()).equals(Normal.of(text)));
            if (marking) {
                run.add(line);
            } else if (run.size() >= 2) {
                break;
            } else {
                run.clear();
            }
        }
        return run;
    }
}
