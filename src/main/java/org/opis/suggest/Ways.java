package org.opis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.text.Span;

/** How a suggestion may be written: with its brackets as what the element stands for, as it is, or with a rend of none. */
final class Ways {
    private Ways() {}

    /** The plainest first; none where no tags nest there. */
    static List<List<Insert>> of(SuggestTarget target, Suggestion one, Span span) {
        List<List<Insert>> ways = new ArrayList<>();
        Optional<Span> file = new Wrapping(target).around(span);
        if (file.isEmpty()) {
            return ways;
        }
        String passage = span.of(target.dump().text());
        int first = target.dump().places()[span.start()];
        int last = target.dump().places()[span.end() - 1];
        boolean bracketed = passage.length() > 2 && passage.startsWith("[") && passage.endsWith("]");
        if (bracketed && first == file.get().start() && last == file.get().end() - 1) {
            ways.add(way(one, file.get(), 1, ""));
        }
        ways.add(way(one, file.get(), 0, ""));
        if (!one.attributes().containsKey("rend")) {
            ways.add(way(one, file.get(), 0, "none"));
        }
        return ways;
    }

    /** @param width of the brackets that the tags replace */
    private static List<Insert> way(Suggestion one, Span file, int width, String rend) {
        StringBuilder tag = new StringBuilder("<").append(one.element());
        one.sorted().forEach((name, value) -> attribute(tag, name, value));
        attribute(tag, "rend", rend);
        attribute(tag, "cert", one.cert());
        attribute(tag, "resp", one.creator().pointer());
        Span open = new Span(file.start(), file.start() + width);
        Span close = new Span(file.end() - width, file.end());
        return List.of(
                new Insert(open, tag.append('>').toString(), false, file.length()),
                new Insert(close, "</" + one.element() + ">", true, file.length()));
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        if (!value.isEmpty()) {
            tag.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
