package org.opis.derive;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.opis.text.Line;
import org.opis.text.Source;

/** The pages of an edition that are not made from one encoded file, and the style sheet that all share. */
public final class Pages {
    private Pages() {}

    /** {@code assets/opis.css} of an edition. */
    public static String css() {
        return Style.CSS;
    }

    /**
     * {@code index.html}: the files of an edition, in the order given.
     *
     * @param title of the edition
     */
    public static String index(String title, List<EditionEntry> entries) {
        return page("index.xsl", out -> {
            out.writeStartElement("edition");
            out.writeAttribute("title", Characters.clean(title));
            for (EditionEntry entry : entries) {
                out.writeEmptyElement("document");
                out.writeAttribute("file", Characters.clean(entry.stem()));
                out.writeAttribute("title", Characters.clean(entry.title()));
                out.writeAttribute("when", Characters.clean(entry.when()));
                out.writeAttribute("date", Characters.clean(entry.date()));
                out.writeAttribute("class", Characters.clean(entry.pageClass()));
                out.writeAttribute("archive", Characters.clean(entry.archive()));
            }
            out.writeEndElement();
        });
    }

    /** {@code dump/STEM.html}: the lines of a dump, line n with the id {@code Ln}. */
    public static String dump(String stem, Source source) {
        return page("dump.xsl", out -> {
            out.writeStartElement("dump");
            out.writeAttribute("stem", Characters.clean(stem));
            out.writeAttribute("name", Characters.clean(source.name()));
            for (Line line : source.lines()) {
                out.writeStartElement("line");
                Characters.write(out, source.slice(line.span()));
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** Writes the input of a page. */
    private interface Manifest {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private static String page(String stylesheet, Manifest manifest) {
        try {
            BuildingStreamWriter out =
                    Stylesheets.PROCESSOR.newDocumentBuilder().newBuildingStreamWriter();
            out.writeStartDocument();
            manifest.write(out);
            out.writeEndDocument();
            XdmNode input = out.getDocumentNode();
            return new Transformation(stylesheet, input).text();
        } catch (SaxonApiException | XMLStreamException e) {
            throw new IllegalStateException(stylesheet + " failed on what opis wrote itself", e);
        }
    }
}
