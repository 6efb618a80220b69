package org.opis.validate;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** A tag that no one wrote by hand: a parser would hold all of it, several times over. */
final class LongTag {
    private static final int LIMIT = 1_000_000;

    private LongTag() {}

    static Optional<Mark> in(String text) {
        int at = text.length() > LIMIT ? text.indexOf('<') : -1;
        while (at >= 0) {
            int next = text.indexOf('<', at + 1);
            int end = next < 0 ? text.length() : next;
            if (end - at > LIMIT && isTag(text, at) && close(text, at, end) - at > LIMIT) {
                return Optional.of(
                        Mark.of(Code.V593, new Span(at, at + 1), "this tag is longer than a million characters"));
            }
            at = next;
        }
        return Optional.empty();
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
