package org.opis.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.XmlCharacters;

/** Words the remarks on a derivation. */
final class DerivationRemarks {
    private static final Position START = new Position(1, 1);

    private DerivationRemarks() {}

    /** D602: one for each kind of element in {@code names}, at its first place. */
    static List<DerivationRemark> unknown(XdmNode document, byte[] tei, Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, XdmNode> first = new LinkedHashMap<>();
        document.select(Steps.descendant(node -> node.getNodeKind() == XdmNodeKind.ELEMENT))
                .filter(node -> names.contains(name(node)))
                .forEach(node -> first.putIfAbsent(name(node), node));
        Places places = new Places(XmlCharacters.of(tei).text());
        List<DerivationRemark> found = new ArrayList<>();
        first.forEach((name, node) -> found.add(new DerivationRemark(Code.D602, begin(places, node), unknown(name))));
        return found;
    }

    /** Where an element begins; a parser tells where its start tag ends, and no start tag holds another "<". */
    private static Position begin(Places places, XdmNode node) {
        int end = places.offset(Math.max(1, node.getLineNumber()), Math.max(1, node.getColumnNumber()));
        return places.at(Math.max(0, places.text().lastIndexOf('<', end - 1)));
    }

    private static String unknown(String name) {
        return "the element " + name.substring(name.indexOf('}') + 1)
                + " has no form of its own here; its text is kept";
    }

    /** D603: one for each column that holds cells a spreadsheet would run. */
    static List<DerivationRemark> formulas(TableRows rows) {
        List<DerivationRemark> found = new ArrayList<>();
        for (Table table : Table.values()) {
            // what a view holds is told of the table that it is taken from
            List<String> columns = table.schema().view() ? List.of() : table.columns();
            for (String column : columns) {
                long cells = rows.column(table, column).stream()
                        .filter(Csv::isFormula)
                        .count();
                if (cells > 0) {
                    found.add(new DerivationRemark(Code.D603, START, formula(cells, column + " of " + table.word())));
                }
            }
        }
        return found;
    }

    private static String formula(long cells, String where) {
        return (cells == 1 ? "1 cell" : cells + " cells") + " of column " + where
                + " would be taken for a formula; an apostrophe is put first";
    }

    /** D605. */
    static DerivationRemark repeated(Position position, String name) {
        return new DerivationRemark(Code.D605, position, "a second " + name + "; the first is shown");
    }

    /** D601. */
    static DerivationRemark underivable(Position position, String message) {
        return new DerivationRemark(Code.D601, position, message);
    }

    /** {@code {namespace}name}. */
    static String name(XdmNode node) {
        return "{" + node.getNodeName().getNamespaceUri() + "}"
                + node.getNodeName().getLocalName();
    }
}
