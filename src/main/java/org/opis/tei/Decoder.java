package org.opis.tei;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.XmlCharacters;
import org.opis.text.XmlStreams;

/**
 * Gives a TEI file back as the dump that it describes: open(e) · decode(children) · close(e), from the name, the type
 * and the rend of each element. Streaming; reads the markup, never a copy of the dump.
 */
public final class Decoder {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private final XMLStreamReader xml;
    private final FormReader form = new FormReader();
    private final SurfaceReader surface = new SurfaceReader();
    private final TextReader text = new TextReader();
    private final List<Origin> origins = new ArrayList<>();

    private Decoder(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Decodes a file. {@link Decoded#problem} says where a file that can't be read as XML breaks off. */
    public static Decoded decode(byte[] tei) {
        XmlCharacters characters = XmlCharacters.of(tei);
        if (characters.problem().isPresent()) {
            XmlCharacters.Problem problem = characters.problem().get();
            return Decoded.broken(
                    new Places(characters.text()).at(problem.span().start()), problem.message());
        }
        try {
            Decoder decoder = new Decoder(XmlStreams.read(characters.text(), false));
            decoder.run();
            return decoder.decoded();
        } catch (XMLStreamException e) {
            int line = Math.max(1, e.getLocation().getLineNumber());
            int column = Math.max(1, e.getLocation().getColumnNumber());
            return Decoded.broken(new Position(line, column), reason(e));
        }
    }

    /** The last line of the parser's message: the first says where. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int last = message.indexOf("Message: ");
        return last < 0 ? message : message.substring(last + 9).replace('\n', ' ');
    }

    private void run() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {}
            }
        }
    }

    private void start() {
        if (!TEI.equals(xml.getNamespaceURI())) {
            return;
        }
        Tag tag = Tag.of(xml);
        form.start(tag);
        surface.start(tag);
        text.start(tag);
        origin(0);
    }

    private void end() {
        if (!TEI.equals(xml.getNamespaceURI())) {
            return;
        }
        String name = xml.getLocalName();
        form.end(name);
        surface.end(name);
        text.end(name);
        origin(0);
    }

    private void characters() {
        String characters = xml.getText();
        form.characters(characters);
        surface.characters(characters);
        text.characters(characters);
        // the parser has already read what ends them: < or &
        origin(1);
    }

    private void origin(int ahead) {
        if (text.isInside()) {
            origins.add(new Origin(
                    xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber() - ahead, text.length()));
        }
    }

    private Decoded decoded() {
        Assembly assembly = new Assembly(surface.zones(), text);
        return Decoded.of(form, assembly, text, origins);
    }

    /**
     * A place in the TEI file and where it leads.
     *
     * @param line 1-based
     * @param column 1-based, of the character after the tag or text
     * @param offset in the decoded body
     */
    record Origin(int line, int column, int offset) {}
}
