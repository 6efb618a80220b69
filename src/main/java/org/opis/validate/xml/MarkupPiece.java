package org.opis.validate.xml;

/**
 * The piece of a file in which a parser stopped.
 *
 * @param kind what it begins as
 * @param start of the piece
 */
public record MarkupPiece(Kind kind, int start) {
    /** By their beginnings, the longer before the shorter. */
    public enum Kind {
        COMMENT("<!--", "-->", "comment"),
        SECTION("<![CDATA[", "]]>", "CDATA section"),
        INSTRUCTION("<?", "?>", "processing instruction"),
        DOCTYPE(Doctype.OPEN, "", "document type declaration"),
        DECLARATION("<!", "", "declaration"),
        END_TAG("</", "", "end tag"),
        START_TAG("<", "", "start tag"),
        TEXT("", "", "text");

        private final String open;
        private final String close;
        private final String noun;

        Kind(String open, String close, String noun) {
            this.open = open;
            this.close = close;
            this.noun = noun;
        }

        /** How a message names it. */
        public String noun() {
            return noun;
        }

        /** Whether a mark of its own ends it. */
        public boolean hasEnd() {
            return !close.isEmpty();
        }

        private static Kind at(String text, int at) {
            Kind kind = TEXT;
            for (int i = values().length - 1; i >= 0; i--) {
                kind = text.startsWith(values()[i].open, at) ? values()[i] : kind;
            }
            return kind;
        }

        /** Behind one that starts at {@code start}; -1 where it does not end, or where that is not to be told so. */
        private int end(String text, int start) {
            if (this == DOCTYPE) {
                return Doctype.end(text, start);
            }
            int found = close.isEmpty() ? -1 : text.indexOf(close, start + open.length());
            return found < 0 ? -1 : found + close.length();
        }
    }

    /** What a parser stands in at {@code here} that understood all before {@code from}. */
    static MarkupPiece around(String text, int from, int here) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at < here) {
            Kind kind = Kind.at(text, at);
            int end = kind.end(text, at);
            if (end < 0 || end > here) {
                return new MarkupPiece(kind, at);
            }
            at = text.indexOf('<', end);
        }
        return new MarkupPiece(Kind.TEXT, from);
    }

    /** Whether the mark is missing that ends it. */
    public boolean isEndless(String text) {
        return kind.hasEnd() && kind.end(text, start) < 0;
    }
}
