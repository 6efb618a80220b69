package org.opis.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.NameKind;
import org.opis.text.Source;
import org.opis.text.Span;
import org.opis.text.XmlStreams;

/** Reads person, org and place elements from a TEI file; what is wrong with the file becomes a remark. */
final class ListReader {
    static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Map<String, NameKind> KINDS =
            Map.of("person", NameKind.PERSON, "org", NameKind.ORG, "place", NameKind.PLACE);

    private final Source file;
    private final List<Placed> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** An entry and where it stands: behind its start tag. */
    record Placed(ListEntry entry, Span span) {}

    ListReader(Source file) {
        this.file = file;
        read();
    }

    List<Placed> entries() {
        return entries;
    }

    /** In spans of the file. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void read() {
        try {
            XMLStreamReader xml = XmlStreams.read(file.text(), true);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isEntry(xml)) {
                    Span span = span(xml.getLocation());
                    add(new Placed(new EntryReader(xml).read(KINDS.get(xml.getLocalName())), span));
                }
            }
            if (entries.isEmpty() && diagnostics.isEmpty()) {
                say(Span.empty(0), "This holds no person, org or place element in the namespace " + TEI + ".");
            }
        } catch (XMLStreamException e) {
            say(span(e.getLocation()), XmlStreams.reason(e));
        }
    }

    private Span span(Location place) {
        return XmlStreams.place(file, place.getLineNumber(), place.getColumnNumber());
    }

    private void add(Placed placed) {
        ListEntry entry = placed.entry();
        if (entry.id().isEmpty()) {
            say(placed.span(), "This entry has no xml:id for names to point to.");
        } else if (entry.forms().isEmpty()) {
            say(placed.span(), entry.id() + " has no name: a " + element(entry.kind()) + " with text in it.");
        } else {
            entries.add(placed);
        }
    }

    private static String element(NameKind kind) {
        return switch (kind) {
            case ORG -> "orgName";
            case PLACE -> "placeName";
            default -> "persName";
        };
    }

    private void say(Span span, String message) {
        diagnostics.add(Diagnostic.of(Code.P129, span, message));
    }

    private static boolean isEntry(XMLStreamReader xml) {
        return TEI.equals(xml.getNamespaceURI()) && KINDS.containsKey(xml.getLocalName());
    }
}
