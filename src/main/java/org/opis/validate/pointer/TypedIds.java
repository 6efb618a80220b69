package org.opis.validate.pointer;

import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Tags;
import org.relaxng.datatype.Datatype;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a grammar types as ID stands once in a file, and what it types as IDREF leads to one. */
public final class TypedIds extends DefaultHandler {
    private static final String XML_ID = "xml:id";

    private final ElementPath trail;
    private final IdTypeMap types;
    private final Map<String, String> first = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SpanFinding> marks = new ArrayList<>();

    private record Reference(Span tag, String attribute, String id) {}

    public TypedIds(ElementPath trail, IdTypeMap types) {
        this.trail = trail;
        this.types = types;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        Name element = new Name(uri, local);
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            int type = types.getIdType(element, new Name(attributes.getURI(i), attributes.getLocalName(i)));
            if (type == Datatype.ID_TYPE_ID || name.equals(XML_ID)) {
                declare(qName, name, attributes.getValue(i).strip());
            } else if (type == Datatype.ID_TYPE_IDREF || type == Datatype.ID_TYPE_IDREFS) {
                for (String id : attributes.getValue(i).strip().split("[ \t\r\n]+")) {
                    references.add(new Reference(trail.tag(), name, id));
                }
            }
        }
    }

    private void declare(String element, String attribute, String id) {
        String place = "<" + element + "> at " + trail.where();
        String known = first.putIfAbsent(id, place);
        // an xml:id that stands twice is told of with the pointers
        if (known != null && !attribute.equals(XML_ID)) {
            String said = "the ID " + OneLine.quote(id) + " is taken: by " + known;
            marks.add(SpanFinding.of(Code.V544, Tags.attribute(trail.file().text(), trail.tag(), attribute), said));
        }
    }

    /** What was found; after the whole file was read. */
    public List<SpanFinding> marks() {
        List<SpanFinding> all = new ArrayList<>(marks);
        for (Reference reference : references) {
            if (!first.containsKey(reference.id()) && !reference.id().isEmpty()) {
                String said = "the IDREF " + OneLine.quote(reference.id()) + " of @" + reference.attribute()
                        + " is without a matching ID"
                        + Nearest.meant(reference.id(), first.keySet())
                                .map(id -> "; did you mean " + OneLine.quote(id) + "?")
                                .orElse("");
                Span span = Tags.attribute(trail.file().text(), reference.tag(), reference.attribute());
                all.add(SpanFinding.of(Code.V543, span, said));
            }
        }
        return all;
    }

    /** Whether nothing was found; it may be asked also where the file is not held. */
    public boolean isClean() {
        return marks.isEmpty() && references.stream().allMatch(r -> first.containsKey(r.id()) || r.id().isEmpty());
    }
}
