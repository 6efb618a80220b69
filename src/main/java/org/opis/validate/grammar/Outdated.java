package org.opis.validate.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.DataTables;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Tags;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the grammar of a TEI document allows and the Guidelines advise against. */
public final class Outdated extends DefaultHandler {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String ANY = "*";

    private final ElementPath trail;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SpanFinding> marks = new ArrayList<>();
    private boolean isTei;

    /** What is advised against: an element where it stands in another, or one of its attributes. */
    record Advice(String around, String element, String attribute, String instead, String source) {
        private boolean concerns(String parent, String attributeName) {
            return attribute.equals(attributeName) && (around.equals(ANY) || around.equals(parent));
        }
    }

    public Outdated(ElementPath trail) {
        this.trail = trail;
    }

    static Map<String, List<Advice>> table() {
        return Holder.BY_ELEMENT;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        boolean here = uri.equals(TEI);
        isTei = open.isEmpty() ? here : isTei;
        if (isTei && here) {
            String parent = open.isEmpty() ? "" : open.element();
            for (Advice advice : table().getOrDefault(local, List.of())) {
                look(advice, parent, attributes);
            }
        }
        open.push(here ? local : "");
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        open.pop();
    }

    private void look(Advice advice, String parent, Attributes attributes) {
        Span tag = trail.tag();
        String element = "<" + advice.element() + ">";
        if (advice.concerns(parent, "")) {
            String where = advice.around().equals(ANY) ? "" : " in <" + parent + ">";
            add(tag, element + where, advice);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty() && advice.concerns(parent, attributes.getLocalName(i))) {
                Span span = Tags.attribute(trail.file().text(), tag, attributes.getQName(i));
                add(span, "@" + advice.attribute() + " on " + element, advice);
            }
        }
    }

    private void add(Span span, String what, Advice advice) {
        marks.add(SpanFinding.of(Code.V546, span, what + " is deprecated by TEI; " + advice.instead() + " instead"));
    }

    /** After the whole file was read. */
    public List<SpanFinding> marks() {
        return marks;
    }

    /** Read when the first file is. */
    private static final class Holder {
        static final Map<String, List<Advice>> BY_ELEMENT = DataTables.rows(Outdated.class, "outdated.tsv").stream()
                .map(row -> new Advice(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .collect(Collectors.groupingBy(Advice::element));
    }
}
