package org.opis.validate.schematron;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;

/** A variable is declared once where it counts: in a rule, a phase, a pattern and the schema (ISO/IEC 19757-3, 5.4.5). */
final class SchematronLets {
    private final SchematronReader reader;
    private final Map<String, XdmNode> ofSchema = new HashMap<>();

    private SchematronLets(SchematronReader reader) {
        this.reader = reader;
    }

    /** @param elements of a schema and of all that it includes */
    static void check(List<XdmNode> elements, SchematronReader reader) throws SchemaException {
        SchematronLets lets = new SchematronLets(reader);
        for (XdmNode node : elements) {
            if (isNamed(node, "schema") || isNamed(node, "library")) {
                lets.check(node, lets.ofSchema);
            }
        }
        for (XdmNode node : elements) {
            if (isNamed(node, "pattern") || isNamed(node, "group")) {
                lets.check(node, new HashMap<>(lets.ofSchema));
            } else if (isNamed(node, "rule") || isNamed(node, "phase")) {
                lets.check(node, new HashMap<>());
            }
        }
    }

    private void check(XdmNode scope, Map<String, XdmNode> known) throws SchemaException {
        for (XdmNode node : scope.children("*")) {
            boolean variable = SchematronReader.isSchematron(node) && isNamed(node, "let")
                    || SchematronXslt.isXslt(node) && (isNamed(node, "variable") || isNamed(node, "param"));
            if (variable) {
                add(node, known);
            }
        }
    }

    private void add(XdmNode node, Map<String, XdmNode> known) throws SchemaException {
        String name = Saxon.attribute(node, "name");
        XdmNode first = known.putIfAbsent(name, node);
        if (first != null) {
            throw reader.fault(
                    node, "the variable " + OneLine.quote(name) + " is declared twice: first " + place(first, node));
        }
    }

    private static String place(XdmNode first, XdmNode second) {
        String line = "on line " + first.getLineNumber();
        return first.getBaseURI() == null || first.getBaseURI().equals(second.getBaseURI())
                ? line
                : line + " of " + SchemaException.shortName(first.getBaseURI().toString());
    }

    private static boolean isNamed(XdmNode node, String name) {
        return node.getNodeName().getLocalName().equals(name);
    }
}
