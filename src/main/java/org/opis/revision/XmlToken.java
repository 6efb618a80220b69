package org.opis.revision;

/**
 * A piece of an XML file: the beginning of a tag, one of its attributes, its end, a word, what stands between words.
 *
 * @param kind what it is
 * @param text as it stands in the file; all tokens together are the file
 * @param line where it begins, 1-based
 * @param offset the same in UTF-16 code units
 * @param partner the index of the token that begins the element, for what belongs to a tag; of that one, the index of the
 *     token that ends the element; -1 for others
 */
record XmlToken(Kind kind, String text, int line, int offset, int partner) {
    /** What a token is. */
    enum Kind {
        /** {@code <name} */
        OPEN,
        ATTRIBUTE,
        /** {@code >} of a start tag */
        BEGUN,
        /** {@code </name>} or the {@code />} of an empty element */
        END,
        TEXT,
        /** Comments, instructions, declarations. */
        OTHER
    }

    /** What counts when two are compared: white space within a tag does not. */
    String key() {
        return kind == Kind.TEXT || kind == Kind.OTHER ? text : text.strip();
    }

    /** The name of an element or attribute. */
    String name() {
        String key = key();
        return switch (kind) {
            case OPEN -> key.substring(1);
            case ATTRIBUTE -> key.substring(0, Math.max(0, key.indexOf('='))).strip();
            default -> "";
        };
    }

    /** The value of an attribute, as written. */
    String value() {
        String key = key();
        int quote = Math.max(0, key.indexOf('=') + 1);
        String quoted = key.substring(quote).strip();
        return quoted.length() < 2 ? "" : quoted.substring(1, quoted.length() - 1);
    }

    XmlToken with(int other) {
        return new XmlToken(kind, text, line, offset, other);
    }

    /** Whether it is a word, so that a reader sees it. */
    boolean isWord() {
        return kind == Kind.TEXT && !text.isBlank();
    }
}
