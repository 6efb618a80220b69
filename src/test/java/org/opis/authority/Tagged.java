package org.opis.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.document.NameKind;
import org.opis.text.Span;

/** The text of an encoded paper and the names that are tagged in it. */
record Tagged(String text, List<Name> names) {
    record Name(Span span, NameKind kind, String id) {}

    private static final Map<String, NameKind> NAMES =
            Map.of("persName", NameKind.PERSON, "orgName", NameKind.ORG, "placeName", NameKind.PLACE);

    static Tagged read(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("text")) {
                    return text(xml);
                }
            }
        }
        throw new IOException("no text in " + file);
    }

    private static Tagged text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Deque<Name> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String ref = xml.getAttributeValue(null, "ref");
                NameKind kind = NAMES.getOrDefault(xml.getLocalName(), NameKind.ROLE);
                open.push(new Name(Span.empty(text.length()), kind, ref == null ? "" : ref.substring(1)));
            } else if (event == XMLStreamReader.END_ELEMENT && !open.isEmpty()) {
                Name name = open.pop();
                if (name.kind() != NameKind.ROLE && !name.id().isEmpty()) {
                    names.add(new Name(new Span(name.span().start(), text.length()), name.kind(), name.id()));
                }
            }
        }
        return new Tagged(text.toString(), List.copyOf(names));
    }
}
