package org.opis.validate.schematron;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.xml.XmlFile;

/** What rules find in another file than the one that is checked: there is no place for it here but the whole file. */
final class Elsewhere {
    private final RuleFiles files;
    private final Set<String> names;
    private final Map<String, Locations> trees = new HashMap<>();

    Elsewhere(RuleFiles files, Set<String> names) {
        this.files = files;
        this.names = names;
    }

    /** The finding with its file and line in front, where it is about another file. */
    SpanFinding said(XdmNode node, SpanFinding mark, Locations own) {
        String name = Saxon.attribute(node, "location");
        String document = Saxon.attribute(node, "document");
        Optional<XdmNode> tree = own.knows(name) ? Optional.empty() : files.tree(document);
        if (tree.isEmpty()) {
            return mark;
        }
        Locations there = trees.computeIfAbsent(document, uri -> Locations.of(new XmlFile(""), tree.get(), names));
        String line = there.line(name).map(l -> ":" + l).orElse("");
        String message = SchemaException.shortName(document) + line + ": " + mark.message();
        return new SpanFinding(mark.span(), mark.severity(), mark.code(), message);
    }
}
