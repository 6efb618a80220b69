package org.opis.derive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opis.text.Line;
import org.opis.text.Source;

/** The pages of an edition that are not made from one encoded file, and the style sheet that all share. */
public final class Pages {
    private Pages() {}

    /** {@code assets/opis.css} of an edition. */
    public static String css() {
        return Style.CSS;
    }

    /** {@code assets/cite.js} of an edition: copies what the pages of papers say of how to cite them. */
    public static String citeScript() {
        return Resources.text("html/cite.js");
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
        return PageInput.page("report.xsl", Map.of(), out -> {
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

    /**
     * {@code about.html}: what the edition is.
     *
     * @param said by the editors, a paragraph each
     * @param numbers of the edition, by what they count
     * @param hasChanges whether it has {@code changes.html}
     */
    public static String about(
            Imprint imprint,
            Collection<String> lists,
            List<String> said,
            Map<String, Integer> numbers,
            boolean hasChanges) {
        Map<String, String> parameters = imprint.parameters("about.html", Map.of("year", "about"));
        return PageInput.page("index.xsl", parameters, out -> {
            out.writeStartElement("edition");
            PageInput.attributes(out, "title", imprint.title());
            for (String list : lists) {
                PageInput.empty(out, "list", "name", list);
            }
            if (hasChanges) {
                PageInput.empty(out, "changes");
            }
            for (String paragraph : said) {
                out.writeStartElement("said");
                Characters.write(out, paragraph);
                out.writeEndElement();
            }
            for (Map.Entry<String, Integer> number : numbers.entrySet()) {
                PageInput.empty(out, "number", "name", number.getKey(), "value", Integer.toString(number.getValue()));
            }
            out.writeEndElement();
        });
    }

    /** Two files side by side: a page that stands alone. */
    public static String differences(String title, List<DifferenceRow> rows) {
        return PageInput.page("diff.xsl", Map.of("css", Style.CSS, "css-hash", Style.HASH), out -> {
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
    public static String dump(Imprint imprint, String stem, Source source, PassageLines passages) {
        return PageInput.page("dump.xsl", imprint.parameters("dump/" + stem + ".html"), out -> {
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
}
