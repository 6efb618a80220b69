package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Line;
import org.opis.text.Source;

/** The head of a form calls its lines otherwise; what stands behind the labels is read as before. */
final class OtherLabels implements Law.Change {
    private static final Pattern LABEL = Pattern.compile("^[ \\t]*(\\p{Lu}[\\p{L}]*(?: \\p{L}+){0,2})(?=:[ \\t]*\\S)");
    private static final List<String> LABELS =
            List.of("Origin", "Outlet", "Matter", "Object", "Channel", "Keeper", "Cover", "Tenor");

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        Source source = page.encoding().source();
        List<Line> form = form(page);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Line line : form) {
            Matcher label = LABEL.matcher(source.slice(line.span()));
            if (label.find()) {
                int start = line.span().start();
                text.append(page.text(), at, start + label.start(1)).append(LABELS.get(random.nextInt(LABELS.size())));
                at = start + label.end(1);
            }
        }
        text.append(page.text().substring(at));
        return form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Law.Changed(text.toString(), page.marks(), true, page.fields()));
    }

    /** Whether the line is one of several that are marked as a whole. */
    private static boolean isWithin(ReadPage page, Line line) {
        return page.marks().stream()
                .anyMatch(
                        mark -> mark.span().contains(line.span()) && mark.text().contains("\n"));
    }

    /** Labelled lines that follow one another before the first sentence. */
    static List<Line> form(ReadPage page) {
        Source source = page.encoding().source();
        List<Line> run = new ArrayList<>();
        for (Line line : source.lines()) {
            String text = source.slice(line.span());
            if (!page.body().contains(line.span()) || text.isBlank()) {
                continue;
            }
            if (isWithin(page, line)) {
                run.clear();
                continue;
            }
            if (LABEL.matcher(text).find() && text.length() < 80) {
                run.add(line);
            } else if (run.size() >= 2 || Words.isProse(text)) {
                break;
            } else {
                run.clear();
            }
        }
        return run.size() >= 2 ? run : List.of();
    }
}
