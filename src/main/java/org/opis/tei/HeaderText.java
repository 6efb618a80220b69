package org.opis.tei;

import org.opis.document.DateValue;

/** Text and attributes as a header has them. */
final class HeaderText {
    private HeaderText() {}

    /** A character that XML forbids, or an undecodable byte, as U+FFFD: the header repeats, sourceDoc preserves. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(XmlText.isAllowed(c) ? c : '\ufffd');
            }
        }
        return out.toString();
    }

    /** The attributes of a date; those that are empty are left out by {@link XmlText}. */
    static String[] dated(DateValue value) {
        String cert = value.certainty().value();
        return new String[] {
            "when", value.when(),
            "from", value.from(),
            "to", value.to(),
            "notBefore", value.notBefore(),
            "notAfter", value.notAfter(),
            "cert", cert,
            "resp", cert.isEmpty() ? "" : "#enc"
        };
    }
}
