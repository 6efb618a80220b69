package org.opis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.opis.tei.MarkedElement;
import org.opis.text.Span;

/** Labels and remarks of the apparatus in capitals, with a capital or in small letters. */
final class OtherCapitals implements Law.Change {
    private static final List<UnaryOperator<String>> WAYS = List.of(
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT),
            text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        UnaryOperator<String> way = WAYS.get(random.nextInt(WAYS.size()));
        List<Span> apparatus = new ArrayList<>();
        page.tree().children().stream().filter(e -> e.is("text")).forEach(e -> find(e, page.text(), apparatus));
        apparatus.sort(Comparator.comparing(Span::start));
        StringBuilder text = new StringBuilder(page.text());
        for (Span span : apparatus) {
            text.replace(span.start(), span.end(), way.apply(span.of(page.text())));
        }
        return text.toString().equals(page.text())
                ? Optional.empty()
                : Optional.of(new Law.Changed(text.toString(), page.marks(), true, page.fields()));
    }

    /** Labels of stamps and notes, and what the page says of a gap or of a signature, in brackets. */
    private static void find(MarkedElement parent, String text, List<Span> found) {
        for (MarkedElement e : parent.children()) {
            boolean label = e.is("seg", "label") && (parent.is("stamp") || parent.is("note"));
            boolean remark = parent.is("gap") && e.is("desc") || e.is("figDesc");
            Span span = new Span(e.offset(), e.offset() + e.outer().length());
            boolean words = span.of(text).equals(e.text()) && span.of(text).matches("(?s)\\p{L}.*");
            if ((label || remark) && words && span.start() > 0 && text.charAt(span.start() - 1) == '[') {
                found.add(span);
            }
            find(e, text, found);
        }
    }
}
