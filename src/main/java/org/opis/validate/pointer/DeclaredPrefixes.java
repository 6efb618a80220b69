package org.opis.validate.pointer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Tags;
import org.xml.sax.Attributes;

/** The private prefixes of a file: its prefixDef elements. */
final class DeclaredPrefixes {
    static final String ELEMENT = "prefixDef";
    private static final String PATTERN = "matchPattern";

    private final ElementPath trail;
    private final Map<String, List<Prefix>> prefixes = new HashMap<>();
    private final List<SpanFinding> marks = new ArrayList<>();

    DeclaredPrefixes(ElementPath trail) {
        this.trail = trail;
    }

    /** The prefixDef that begins; what it lacks is for the grammar to say. */
    void add(Attributes attributes) {
        String ident = attributes.getValue("ident");
        String pattern = attributes.getValue(PATTERN);
        String replacement = attributes.getValue("replacementPattern");
        if (ident == null || pattern == null || replacement == null) {
            return;
        }
        Prefix prefix = new Prefix(pattern, replacement);
        prefixes.computeIfAbsent(ident.strip(), key -> new ArrayList<>()).add(prefix);
        try {
            prefix.check();
        } catch (SaxonApiException e) {
            Span span = Tags.attribute(trail.file().text(), trail.tag(), PATTERN);
            marks.add(SpanFinding.of(
                    Code.V589,
                    span,
                    "the prefix " + OneLine.quote(ident) + " cannot be written out: "
                            + OneLine.of(String.valueOf(e.getMessage()))));
        }
    }

    Map<String, List<Prefix>> all() {
        return prefixes;
    }

    /** What to say of a pointer whose prefix is not among them. */
    String undeclared(String prefix) {
        return "and no prefixDef of the file declares " + OneLine.quote(prefix)
                + Nearest.meant(prefix, prefixes.keySet())
                        .map(m -> "; did you mean \"" + m + ":\"?")
                        .orElse("");
    }

    List<SpanFinding> marks() {
        return marks;
    }
}
