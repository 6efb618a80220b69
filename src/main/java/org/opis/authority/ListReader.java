package org.opis.authority;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.document.NameKind;
import org.opis.text.XmlStreams;

/** Reads person, org and place elements from a TEI file; what is wrong with the file becomes a remark. */
final class ListReader {
    static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Map<String, NameKind> KINDS =
            Map.of("person", NameKind.PERSON, "org", NameKind.ORG, "place", NameKind.PLACE);

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    List<String> problems() {
        return problems;
    }

    /** Adds the entries of one file; {@code name} is what remarks call it. */
    void read(InputStream file, String name) {
        try {
            XMLStreamReader xml = XmlStreams.factory(true).createXMLStreamReader(file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isEntry(xml)) {
                    add(new EntryReader(xml).read(KINDS.get(xml.getLocalName())), name);
                }
            }
        } catch (XMLStreamException e) {
            problems.add(name + ": " + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private void add(Entry entry, String name) {
        if (entry.id().isEmpty()) {
            problems.add(name + ": an entry without xml:id is left out: " + entry.xml());
        } else {
            entries.add(entry);
        }
    }

    private static boolean isEntry(XMLStreamReader xml) {
        return TEI.equals(xml.getNamespaceURI()) && KINDS.containsKey(xml.getLocalName());
    }
}
