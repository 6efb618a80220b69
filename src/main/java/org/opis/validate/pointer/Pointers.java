package org.opis.validate.pointer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Relative;
import org.opis.validate.xml.Tags;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Every pointer of a TEI file leads somewhere, and to the right kind of thing; every xml:id stands once. */
public final class Pointers extends DefaultHandler {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String XML_ID = "xml:id";
    private static final String XML_BASE = "xml:base";

    private static final Map<Code, Severity> FOREIGN =
            Map.of(Code.V590, Severity.WARNING, Code.V595, Severity.NOTE, Code.V540, Severity.NOTE);

    private final ElementPath trail;
    private final Links links;
    private final DeclaredIds ids;
    private final DeclaredPrefixes prefixes;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Deque<Base> bases = new ArrayDeque<>();

    /** How many pointers an attribute holds, where there are several. */
    private final Map<Attribute, Integer> counts = new HashMap<>();

    private Attribute lastPlace = new Attribute(-1, "");
    private Span lastSpan = Span.empty(0);

    /** An attribute by the end of its tag. */
    private record Attribute(int end, String name) {}

    /** An xml:base and how deep the element stands that has it. */
    private record Base(int depth, String uri) {}

    public Pointers(ElementPath trail, Links links) {
        this.trail = trail;
        this.links = links;
        this.ids = new DeclaredIds(trail, links);
        this.prefixes = new DeclaredPrefixes(trail);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        boolean tei = uri.equals(TEI);
        if (tei && local.equals(DeclaredPrefixes.ELEMENT)) {
            prefixes.add(attributes);
        }
        rebase(attributes.getValue(XML_BASE));
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            String value = attributes.getValue(i);
            if (name.equals(XML_ID)) {
                ids.add(local, value.strip());
            } else if (tei && PointerAttributes.has(local, name)) {
                refer(local, qName, name, value);
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        if (!bases.isEmpty() && bases.peek().depth() == trail.depth()) {
            bases.pop();
        }
    }

    /** One base on the other (XML Base 1.1, section 4). */
    private void rebase(String base) {
        if (base != null) {
            String outer = bases.isEmpty() ? "" : bases.peek().uri();
            bases.push(new Base(trail.depth(), Relative.to(outer, base.strip())));
        }
    }

    private void refer(String element, String qName, String attribute, String value) {
        int end = trail.tag().end();
        String base = bases.isEmpty() ? "" : bases.peek().uri();
        StringTokenizer tokens = new StringTokenizer(value, " \t\r\n");
        if (tokens.countTokens() > 1) {
            counts.put(new Attribute(end, attribute), tokens.countTokens());
        }
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (!token.equals("#")) {
                pointers.add(new Pointer(element, qName, end, attribute, token, base));
            }
        }
    }

    /** What was found; after the whole file was read. */
    public List<SpanFinding> marks() {
        List<SpanFinding> marks = new ArrayList<>(ids.marks());
        marks.addAll(prefixes.marks());
        faults().forEach(fault -> marks.add(mark(fault)));
        return marks;
    }

    /** Whether nothing was found; it may be asked also where the file is not held. */
    public boolean isClean() {
        return ids.areUnique() && prefixes.marks().isEmpty() && faults().isEmpty();
    }

    /** What is wrong with a pointer. */
    private record Fault(Code code, Pointer pointer, String said) {}

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        PointerResolver follower = new PointerResolver(ids.elements(), prefixes.all(), links);
        Map<String, Boolean> undeclared = new HashMap<>();
        Attribute unfound = lastPlace;
        for (Pointer pointer : pointers) {
            Outcome outcome = follower.follow(pointer);
            if (outcome instanceof Outcome.Missing missing) {
                faults.add(new Fault(Code.V590, pointer, missing.why()));
            } else if (outcome instanceof Outcome.Undeclared prefix
                    && undeclared.putIfAbsent(prefix.prefix(), true) == null) {
                faults.add(new Fault(Code.V597, pointer, prefixes.undeclared(prefix.prefix())));
            } else if (outcome instanceof Outcome.Sister sister) {
                faults.add(new Fault(Code.V540, pointer, "which is not in this file; it is the " + sister.place()));
            } else if (outcome instanceof Outcome.NoFile file) {
                Attribute attribute = new Attribute(pointer.end(), pointer.attribute());
                // several words that were meant as one thing are one fault
                if (!attribute.equals(unfound) && (file.named() || counts.containsKey(attribute))) {
                    faults.add(new Fault(Code.V541, pointer, noFile(pointer, file.name())));
                }
                unfound = attribute;
            } else if (outcome instanceof Outcome.Found found) {
                kind(pointer, found.element(), faults);
            }
        }
        return faults;
    }

    /** Words instead of an address are the usual reason. */
    private String noFile(Pointer pointer, String name) {
        int tokens = counts.getOrDefault(new Attribute(pointer.end(), pointer.attribute()), 1);
        String hint = name.startsWith("www.")
                ? "; an address of the web begins with https://"
                : tokens > 1 ? "; the value reads as " + tokens + " pointers, since a blank ends each" : "";
        return "and there is no such file" + hint;
    }

    private static void kind(Pointer pointer, String element, List<Fault> faults) {
        Set<String> kinds = PointerKinds.of(pointer.element(), pointer.attribute());
        if (!kinds.isEmpty() && !kinds.contains(element)) {
            String wanted = Nearest.list("", new TreeSet<>(kinds), "<%>");
            faults.add(new Fault(Code.V595, pointer, "a <" + element + ">; expected: " + wanted));
        }
    }

    /** A schema of opis knows its pointers; of another, only its project does. */
    private Severity severity(Code code) {
        return links.isOwn() ? code.severity() : FOREIGN.getOrDefault(code, code.severity());
    }

    /** Looked for once for all the tokens of an attribute, which may be a hundred thousand. */
    private Span span(Pointer pointer) {
        Attribute place = new Attribute(pointer.end(), pointer.attribute());
        if (!place.equals(lastPlace)) {
            Span tag = trail.tag(pointer.qName(), pointer.end());
            lastSpan = Tags.attribute(trail.file().text(), tag, pointer.attribute());
            lastPlace = place;
        }
        return lastSpan;
    }

    private SpanFinding mark(Fault fault) {
        Pointer pointer = fault.pointer();
        String head = "@" + pointer.attribute() + " of <" + pointer.element() + "> points to ";
        String said = head + OneLine.quote(pointer.token()) + ", " + fault.said();
        return new SpanFinding(
                span(pointer), severity(fault.code()), fault.code().name(), said, pointer.token());
    }
}
