package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.text.Span;

/**
 * What breaks a file.
 *
 * @param span where it stands
 * @param message what it is
 */
record WellFormednessError(Span span, String message) {
    /** The longest name or reference that is looked at: a parser takes no longer name. */
    private static final int REACH = 1001;

    WellFormednessError(int offset, String message) {
        this(new Span(offset, offset + 1), message);
    }

    /** The XML name that begins at {@code from}, as far as it goes. */
    static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < REACH && " \t\r\n/>=<&;\"'".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** XML 1.0 production 2. */
    static Optional<WellFormednessError> forbidden(String text, int here) {
        for (int i = Math.max(0, here - 1); i <= here && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe') {
                return Optional.of(new WellFormednessError(
                        i, String.format("the character U+%04X is not allowed in XML", (int) c)));
            }
        }
        return Optional.empty();
    }

    /** The reference that made a parser stop at {@code here}. */
    static Optional<WellFormednessError> reference(String text, int here) {
        int amp = text.lastIndexOf('&', here - 1);
        if (amp < 0 || here - amp > REACH || text.substring(amp, here).indexOf('<') >= 0) {
            return Optional.empty();
        }
        String name = name(text, amp + 1);
        boolean closed = text.startsWith(";", amp + 1 + name.length());
        if (closed && here > amp + 2 + name.length()) {
            return Optional.empty();
        }
        String said = name.isEmpty() || !closed
                ? "a bare & must be written &amp;"
                : name.startsWith("#")
                        ? "the reference &" + name + "; names a character that XML does not allow"
                        : "the entity &" + name + "; is not declared";
        return Optional.of(new WellFormednessError(amp, said));
    }
}
