package org.opis.fidelity;

/** Encodes a page as somebody might who does not know opis: TEI Lite by hand, or by a model. */
final class OtherHand {
    private OtherHand() {}

    static String tei(String dump) {
        StringBuilder body = new StringBuilder();
        int number = 0;
        for (String block : dump.split("\n\\s*\n")) {
            if (!block.isBlank()) {
                body.append("      <p n=\"")
                        .append(++number)
                        .append("\">")
                        .append(inline(block))
                        .append("</p>\n");
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                  <teiHeader><fileDesc><titleStmt><title>A page</title></titleStmt><publicationStmt><p/></publicationStmt>\
                <sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
                  <text><body>
                      <head resp="#ed">What the editor calls it</head>
                """
                + body
                + "      <note resp=\"#ed\">Not in the paper: a word on how it was found.</note>\n"
                + "  </body></text>\n</TEI>\n";
    }

    private static String inline(String block) {
        String text = block.strip().replaceAll("[\\p{Cntrl}&&[^\\s]]|[\\ud800-\\udfff]", " ");
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replaceAll("(?<=[a-z]) \\[sic\\]", "<sic/>")
                .replaceAll("(\\p{L}+) ?<sic/>", "<choice><sic>$1</sic><corr resp=\"#ed\">[$1]</corr></choice>")
                .replaceAll("\\[(?:illegible|omitted|unclear|blank)\\]", "<gap reason=\"unread\"/>")
                .replaceAll("\\[([a-z]{1,12})\\]", "<supplied>$1</supplied>")
                .replaceAll("(\\d{1,2} (?:January|March|May|July|September) 19\\d\\d)", "<date>$1</date>")
                .replaceAll("\\s*\n\\s*", "\n        ");
    }
}
