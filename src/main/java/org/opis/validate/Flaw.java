package org.opis.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What usually breaks a tag or a reference.
 *
 * @param offset where it stands
 * @param message what it is
 */
record Flaw(int offset, String message) {
    private static final int REACH = 200;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([^\\s=<>\"'/]{1,100})\\s{0,9}=\\s{0,9}(\"[^\"<]{0,2000}\"|'[^'<]{0,2000}'|)");

    /** The flaw that made a parser stop at {@code here}. */
    static Optional<Flaw> at(String text, int here) {
        return forbidden(text, here).or(() -> reference(text, here)).or(() -> tag(text, here));
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
    private static Optional<Flaw> forbidden(String text, int here) {
        for (int i = Math.max(0, here - 1); i <= here && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe') {
                return Optional.of(new Flaw(i, String.format("the character U+%04X is not allowed in XML", (int) c)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> reference(String text, int here) {
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
        return Optional.of(new Flaw(amp, said));
    }

    private static Optional<Flaw> tag(String text, int here) {
        int less = text.lastIndexOf('<', here - 1);
        if (less < 0 || less + 1 >= text.length()) {
            return Optional.empty();
        }
        String name = name(text, less + 1);
        if (name.isEmpty()) {
            return Optional.of(new Flaw(less, "a bare < must be written &lt;"));
        } else if (!Character.isLetter(name.codePointAt(0)) && name.charAt(0) != '_') {
            return Optional.empty();
        }
        String head = text.substring(less, Math.min(text.length(), here));
        return head.indexOf('>') >= 0 && head.indexOf('>') < head.length() - 1
                ? Optional.empty()
                : Optional.of(new Flaw(less, inTag(head, name)));
    }

    private static String inTag(String head, String name) {
        Set<String> seen = new HashSet<>();
        Matcher attribute = ATTRIBUTE.matcher(head);
        while (attribute.find()) {
            if (!seen.add(attribute.group(1))) {
                return "the attribute " + attribute.group(1) + " stands twice in <" + name + ">";
            }
        }
        int colon = name.indexOf(':');
        return "the start tag <" + name + "> is not well-formed"
                + (colon > 0 ? ", or the prefix " + name.substring(0, colon) + " is not declared" : "");
    }
}
