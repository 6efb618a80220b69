package org.opis.derive;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** Pages that are made from what opis itself writes as XML. */
final class PageInput {
    private PageInput() {}

    /** Writes the input of a page. */
    interface Manifest {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    static String page(String stylesheet, Map<String, String> parameters, Manifest manifest) {
        try {
            BuildingStreamWriter out =
                    Stylesheets.PROCESSOR.newDocumentBuilder().newBuildingStreamWriter();
            out.writeStartDocument();
            manifest.write(out);
            out.writeEndDocument();
            XdmNode input = out.getDocumentNode();
            Transformation run = new Transformation(stylesheet, input);
            parameters.forEach(run::with);
            return run.text();
        } catch (SaxonApiException | XMLStreamException e) {
            throw new IllegalStateException(stylesheet + " failed on what opis wrote itself", e);
        }
    }

    /** Begins an element {@code document}, which says what the file is. */
    static void open(XMLStreamWriter out, EditionEntry entry) throws XMLStreamException {
        out.writeStartElement("document");
        attributes(
                out,
                "file",
                entry.stem(),
                "title",
                entry.title(),
                "when",
                entry.when(),
                "date",
                entry.date(),
                "class",
                entry.pageClass(),
                "archive",
                entry.archive(),
                "kept",
                entry.kept());
    }

    /** An element with attributes, names and values by turns. */
    static void empty(XMLStreamWriter out, String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(out, attributes);
    }

    /** An element with text, and attributes, names and values by turns. */
    static void text(XMLStreamWriter out, String name, String text, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(out, attributes);
        Characters.write(out, text);
        out.writeEndElement();
    }

    /** Attributes of the element that was begun, names and values by turns. */
    static void attributes(XMLStreamWriter out, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], Characters.clean(attributes[i + 1]));
        }
    }
}
