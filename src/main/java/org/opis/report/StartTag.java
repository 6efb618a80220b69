package org.opis.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.tei.MarkedElement;

/** What something became, as people who know TEI would write it. */
final class StartTag {
    /** What only lays out, or says what the element around it says. */
    private static final Set<String> HIDDEN =
            Set.of("lb", "milestone", "anchor", "g", "desc", "figDesc", "body", "floatingText", "ex", "abbr", "corr");

    private static final List<String> TELLING = List.of(
            "type",
            "subtype",
            "reason",
            "unit",
            "quantity",
            "agent",
            "n",
            "when",
            "from",
            "to",
            "notBefore",
            "notAfter",
            "ref",
            "place",
            "xml:lang");

    private static final Map<Code, String> HEADER = new EnumMap<>(Map.of(
            Code.M201, "title",
            Code.M202, "date",
            Code.M203, "author",
            Code.M204, "respStmt",
            Code.M205, "funder",
            Code.M206, "msIdentifier",
            Code.M207, "abstract",
            Code.M208, "licence",
            Code.M209, "publicationStmt"));

    private StartTag() {}

    static boolean isShown(MarkedElement element) {
        return !HIDDEN.contains(element.name())
                && !element.is("seg", "label")
                && !(element.is("pb") && element.outer().isEmpty())
                && !(element.is("space") && element.attribute("rend").equals("nbsp"));
    }

    static String of(MarkedElement element) {
        StringBuilder tag = new StringBuilder("<" + element.name());
        for (String name : TELLING) {
            String value = element.attribute(name);
            if (!value.isEmpty()) {
                tag.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }
        return tag.append('>').toString();
    }

    /** The element of the header that a value of the metadata becomes. */
    static String ofHeader(Code code) {
        return "<" + HEADER.get(code) + ">";
    }
}
