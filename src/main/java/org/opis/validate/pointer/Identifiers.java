package org.opis.validate.pointer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opis.text.XmlCharacters;
import org.opis.validate.wellformed.LargeFile;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Every xml:id of a file, and the element that has it. */
final class Identifiers {
    private static final String XML_ID = "xml:id";

    private final Map<String, String> elements;
    private final Map<String, String> places;

    private Identifiers(Map<String, String> elements, Map<String, String> places) {
        this.elements = elements;
        this.places = places;
    }

    /** Those of a file; empty where it cannot be read as XML. */
    static Optional<Identifiers> read(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            Map<String, String> elements = new HashMap<>();
            Map<String, String> places = new LinkedHashMap<>();
            boolean broken = parse(path, elements, places);
            return broken ? Optional.empty() : Optional.of(new Identifiers(elements, places));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean parse(Path path, Map<String, String> elements, Map<String, String> places)
            throws IOException {
        Optional<LargeFile> large = LargeFile.of(path);
        ElementPath trail = large.isPresent()
                ? new ElementPath()
                : new ElementPath(
                        new XmlFile(XmlCharacters.of(Files.readAllBytes(path)).text()));
        List<ContentHandler> handlers = List.of(new Collector(trail, elements, places));
        return large.isPresent()
                ? large.get().parse(trail, handlers).isPresent()
                : Xml.parse(trail, handlers).isPresent();
    }

    /** The local name of the element with that id. */
    Optional<String> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    Set<String> names() {
        return elements.keySet();
    }

    /** What a message says of each: {@code by <p> at 3:4}. */
    Map<String, String> places() {
        return places;
    }

    private static final class Collector extends DefaultHandler {
        private final ElementPath trail;
        private final Map<String, String> elements;
        private final Map<String, String> places;

        Collector(ElementPath trail, Map<String, String> elements, Map<String, String> places) {
            this.trail = trail;
            this.elements = elements;
            this.places = places;
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            String id = attributes.getValue(XML_ID);
            if (id != null && elements.putIfAbsent(id.strip(), local) == null) {
                String at = trail.file().where().apply(trail.tag().start());
                places.put(id.strip(), "by <" + local + "> at " + at);
            }
        }
    }
}
