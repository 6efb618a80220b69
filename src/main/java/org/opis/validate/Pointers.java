package org.opis.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opis.diagnostic.Code;
import org.opis.text.Position;
import org.opis.text.Span;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Every {@code #id} of a TEI file leads to an element of it, and of the right kind; every xml:id stands once. */
final class Pointers extends DefaultHandler {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String XML_ID = "xml:id";
    /** Finding the nearest of many names takes time; the first few dangling pointers show what is wrong. */
    private static final int SUGGESTIONS = 50;

    private final Trail trail;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int suggested;

    private record Target(String element, Span tag) {}

    private record Pointer(String element, String qName, int end, String attribute, String id) {}

    Pointers(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (name.equals(XML_ID)) {
                declare(local, attributes.getValue(i).strip());
            } else if (attributes.getValue(i).indexOf('#') >= 0 && uri.equals(TEI) && PointerKinds.isPointer(name)) {
                refer(local, qName, name, attributes.getValue(i));
            }
        }
    }

    private void declare(String element, String id) {
        Span tag = trail.tag();
        Target first = targets.putIfAbsent(id, new Target(element, tag));
        if (first != null) {
            Position place = trail.file().places().at(first.tag().start());
            String said = "the xml:id " + OneLine.quote(id) + " is taken: by <" + first.element() + "> at " + place;
            marks.add(Mark.of(Code.V594, Tags.attribute(trail.file().text(), tag, XML_ID), said));
        }
    }

    private void refer(String element, String qName, String attribute, String value) {
        int end = trail.tag().end();
        for (String token : value.strip().split("[ \t\r\n]+")) {
            // a longer scheme than a bare name (TEI P5 16.2.4) or the file itself
            if (token.length() > 1 && token.charAt(0) == '#' && token.indexOf('(') < 0) {
                pointers.add(new Pointer(element, qName, end, attribute, token.substring(1)));
            }
        }
    }

    /** What was found; after the whole file was read. */
    List<Mark> marks() {
        for (Pointer pointer : pointers) {
            Target target = targets.get(pointer.id());
            Set<String> kinds = PointerKinds.of(pointer.element(), pointer.attribute());
            if (target == null) {
                add(Code.V590, pointer, "and no element has that xml:id" + suggestion(pointer.id()));
            } else if (!kinds.isEmpty() && !kinds.contains(target.element())) {
                String wanted = Nearest.list("", new TreeSet<>(kinds), "<%>");
                add(Code.V595, pointer, "a <" + target.element() + ">; expected: " + wanted);
            }
        }
        return marks;
    }

    private void add(Code code, Pointer pointer, String said) {
        Span tag = trail.tag(pointer.qName(), pointer.end());
        Span span = Tags.attribute(trail.file().text(), tag, pointer.attribute());
        String head = "@" + pointer.attribute() + " of <" + pointer.element() + "> points to ";
        marks.add(Mark.of(code, span, head + OneLine.quote("#" + pointer.id()) + ", " + said));
    }

    private String suggestion(String id) {
        return suggested++ < SUGGESTIONS
                ? Nearest.meant(id, targets.keySet())
                        .map(m -> "; did you mean \"#" + m + "\"?")
                        .orElse("")
                : "";
    }
}
