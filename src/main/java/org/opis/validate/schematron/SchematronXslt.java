package org.opis.validate.schematron;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.opis.validate.resolve.Saxon;

/** Which elements of XSLT mean something beside rules (ISO/IEC 19757-3, annex H); another would be dropped in silence. */
final class SchematronXslt {
    static final String XSLT = "http://www.w3.org/1999/XSL/Transform";

    private static final Set<String> WHOLE = Set.of(
            "accumulator",
            "attribute-set",
            "decimal-format",
            "function",
            "import",
            "import-schema",
            "include",
            "key",
            "param",
            "template",
            "use-package",
            "variable",
            // how a result is written: nothing is
            "output",
            "character-map");
    private static final Set<String> VARIABLE = Set.of("variable");
    private static final Map<String, Set<String>> BY_PARENT = Map.of(
            "schema", WHOLE,
            "library", WHOLE,
            "phase", VARIABLE,
            "pattern", VARIABLE,
            "group", VARIABLE,
            "rules", VARIABLE,
            "rule", VARIABLE);

    private SchematronXslt() {}

    static boolean isXslt(XdmNode node) {
        return node.getNodeName().getNamespace().equals(XSLT);
    }

    /** What is wrong with an element of XSLT right inside one of Schematron. */
    static Optional<String> fault(XdmNode node) {
        XdmNode parent = node.getParent();
        String name = node.getNodeName().getLocalName();
        if (parent == null || !SchematronReader.isSchematron(parent)) {
            return Optional.empty();
        }
        String around = parent.getNodeName().getLocalName();
        Set<String> known = BY_PARENT.get(around);
        boolean matching =
                name.equals("template") && !Saxon.attribute(node, "match").isEmpty();
        if (known == null || known.contains(name) && !matching) {
            return Optional.empty();
        }
        String instead = name.equals("param") ? "; a <let> or an <xsl:variable> can" : "";
        return Optional.of("an <xsl:" + name + "> cannot stand in <" + around + ">" + instead);
    }
}
