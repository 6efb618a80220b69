package org.opis.validate;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** A tag, or text between tags, that no one wrote by hand: a parser would hold all of it, several times over. */
final class LongStretch {
    private static final int TAG = 1_000_000;
    /** The longest novels have five million characters. */
    private static final int TEXT = 10_000_000;

    private LongStretch() {}

    static Optional<Mark> in(String text) {
        int at = text.length() > TAG ? text.indexOf('<') : -1;
        while (at >= 0) {
            int next = text.indexOf('<', at + 1);
            int end = next < 0 ? text.length() : next;
            if (end - at > TAG && isTag(text, at) && close(text, at, end) - at > TAG) {
                return Optional.of(mark(at, "this tag is longer than a million characters"));
            } else if (end - at > TEXT) {
                return Optional.of(mark(at, "there is no tag in the ten million characters from here"));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static Mark mark(int at, String message) {
        return Mark.of(Code.V593, new Span(at, at + 1), message);
    }

    private static boolean isTag(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    /** Where the tag ends: a greater-than sign outside quotes. */
    private static int close(String text, int from, int limit) {
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return limit;
    }
}
