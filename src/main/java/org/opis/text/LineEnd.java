package org.opis.text;

/** What ends a line in the bytes; {@link Source#text()} has a line feed for each. */
public enum LineEnd {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r"),
    /** The last line of a source without a final line end. */
    NONE("");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    public String characters() {
        return characters;
    }
}
