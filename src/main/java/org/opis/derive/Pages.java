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
                out.writeAttribute("kept", entry.kept());
            }
            out.writeEndElement();
        });
    }

    /**
     * {@code report.html}: what a run found, for those who make the edition.
     *
     * @param sum one paragraph
     * @param failures what could not be read, a sentence each
     * @param findings those that are listed
     * @param more how many are not
     */
    public static String report(String title, String sum, List<String> failures, List<RunFinding> findings, int more) {
        return page("report.xsl", out -> {
            out.writeStartElement("report");
            out.writeAttribute("title", Characters.clean(title));
            out.writeAttribute("sum", Characters.clean(sum));
            out.writeAttribute("more", Integer.toString(more));
            for (String failure : failures) {
                out.writeStartElement("failure");
                Characters.write(out, failure);
                out.writeEndElement();
            }
            for (RunFinding finding : findings) {
                out.writeStartElement("finding");
                out.writeAttribute("file", Characters.clean(finding.file()));
                out.writeAttribute("at", finding.position().toString());
                out.writeAttribute("severity", finding.severity());
                out.writeAttribute("code", Characters.clean(finding.code()));
                Characters.write(out, finding.message());
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** Two files side by side: a page that stands alone. */
    public static String differences(String title, List<DifferenceRow> rows) {
        return page("diff.xsl", Map.of("css", Style.CSS, "css-hash", Style.HASH), out -> {
            out.writeStartElement("differences");
            out.writeAttribute("title", Characters.clean(title));
            for (DifferenceRow row : rows) {
                out.writeStartElement("difference");
                out.writeAttribute("sentence", Characters.clean(row.sentence()));
                out.writeAttribute("before", Integer.toString(row.before()));
                out.writeAttribute("after", Integer.toString(row.after()));
                out.writeStartElement("old");
                Characters.write(out, row.old());
                out.writeEndElement();
                out.writeStartElement("now");
                Characters.write(out, row.now());
                out.writeEndElement();
                out.writeEndElement();
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

    private static String page(String stylesheet, Manifest manifest) {
        return page(stylesheet, Map.of(), manifest);
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
