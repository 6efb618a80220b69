package org.opis.derive;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
     * {@code index.html} and {@code years/*.html}: the files of an edition by year and month, by the names of the pages.
     *
     * @param title of the edition
     */
    public static SortedMap<String, String> index(String title, List<EditionEntry> entries) {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("index.html", index(title, entries, ""));
        for (String year : entries.stream().map(EditionEntry::year).collect(Collectors.toCollection(TreeSet::new))) {
            pages.put("years/" + year + ".html", index(title, entries, year));
        }
        return pages;
    }

    private static String index(String title, List<EditionEntry> entries, String year) {
        return page("index.xsl", Map.of("year", year), out -> {
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

    /**
     * {@code dump/STEM.html}: the lines of a dump, line n with the id {@code Ln}.
     *
     * @param passages that begin on its lines
     */
    public static String dump(String stem, Source source, PassageLines passages) {
        return page("dump.xsl", Map.of(), out -> {
            out.writeStartElement("dump");
            out.writeAttribute("stem", Characters.clean(stem));
            out.writeAttribute("name", Characters.clean(source.name()));
            for (Line line : source.lines()) {
                out.writeStartElement("line");
                if (passages.byLine().containsKey(line.number())) {
                    out.writeAttribute("passage", passages.byLine().get(line.number()));
                }
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

    private static String page(String stylesheet, Map<String, String> parameters, Manifest manifest) {
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
}
