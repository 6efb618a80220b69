package org.opis.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Volumes of papers in TEI, as the Office of the Historian publishes them: a silver standard that nobody tuned. */
public final class SilverVolume {
    private SilverVolume() {}

    /**
     * The papers of every volume in a folder, each as a dump in every style. A volume of images alone has none.
     *
     * @throws IOException where one can't be read; the message is a clause
     */
    public static List<SilverPage> read(Path folder) throws IOException {
        List<SilverPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                pages.addAll(papers(file));
            }
        }
        return pages;
    }

    private static List<SilverPage> papers(Path file) throws IOException {
        Document volume = parse(file);
        String title = titles(volume);
        List<SilverPage> pages = new ArrayList<>();
        String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
        for (Element div : elements(volume.getElementsByTagNameNS("*", "div"))) {
            // a facsimile is listed, not printed
            if (div.getAttribute("type").equals("document")
                    && div.getElementsByTagNameNS("*", "p").getLength() > 0) {
                Arrays.stream(SilverStyle.values()).forEach(style -> pages.add(SilverDump.of(div, title, name, style)));
            }
        }
        return pages;
    }

    private static String titles(Document volume) {
        Optional<String> complete = elements(volume.getElementsByTagNameNS("*", "title")).stream()
                .filter(title -> title.getAttribute("type").equals("complete"))
                .map(title -> title.getTextContent().replaceAll("\\s+", " ").strip())
                .findFirst();
        return complete.orElse("Foreign Relations of the United States");
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Document parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // that of Java prints what is wrong, too
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("is no volume in TEI: " + e.getMessage(), e);
        }
    }
}
