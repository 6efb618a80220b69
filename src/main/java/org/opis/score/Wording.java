package org.opis.score;

import java.util.List;
import java.util.function.Predicate;
import org.opis.tei.Marked;

/** The text of an element as gold would give it. */
final class Wording {
    private Wording() {}

    /** The forms of the text of {@code e}, a span of {@code type}; {@code next} is the element after it. */
    static List<String> of(SpanType type, Marked e, Marked next) {
        return switch (type) {
            case STAMP, HANDWRITTEN, TRANSLATOR_NOTE -> List.of(without(e, child -> child.is("seg", "label")));
            case NOTE -> List.of(unmarked(e));
            case DISTRIBUTION_ITEM -> List.of(without(e, child -> child.is("num")));
            case EXPANSION -> List.of(e.text(), around(e));
            case PAGE_MARK -> next.is("fw", "pageNum")
                    ? List.of(next.text(), e.attribute("n"))
                    : List.of(e.attribute("n"));
            case QUOTE_DOC -> List.of(firstLine(e.text()));
            default -> List.of(e.text());
        };
    }

    /** The text without some of the element's children. */
    static String without(Marked e, Predicate<Marked> left) {
        StringBuilder text = new StringBuilder();
        int at = e.inner().start();
        for (Marked child : e.children()) {
            if (left.test(child)) {
                text.append(e.content(), at, child.outer().start());
                at = child.outer().end();
            }
        }
        return text.append(e.content(), at, e.inner().end()).toString().strip();
    }

    /** A note's text without the mark before it. */
    private static String unmarked(Marked e) {
        String text = without(e, child -> child.is("seg", "label"));
        String mark = Normal.of(e.attribute("n"));
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00a0') {
            end++;
        }
        return !mark.isEmpty() && Normal.of(text.substring(0, end)).equals(mark) ? text.substring(end) : text;
    }

    /** An expansion within a word is that word, to the next blank on either side, without its punctuation. */
    private static String around(Marked e) {
        CharSequence text = e.content();
        int start = e.outer().start();
        int end = e.outer().end();
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '[' || c == ']';
    }

    static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String lastLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .reduce((a, b) -> b)
                .orElse("");
    }
}
