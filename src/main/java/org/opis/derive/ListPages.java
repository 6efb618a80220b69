package org.opis.derive;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The pages of an edition's lists, and the ways from one paper to the next. */
public final class ListPages {
    private ListPages() {}

    /** {@code LIST/index.html} or {@code LIST/SECTION.html}. */
    public static String sheet(Sheet sheet) {
        return PageInput.page(
                "finding.xsl", sheet.imprint().parameters(sheet.place().page()), out -> {
                    out.writeStartElement("sheet");
                    PageInput.attributes(
                            out,
                            "title",
                            sheet.imprint().title(),
                            "list",
                            sheet.place().list(),
                            "section",
                            sheet.place().section(),
                            "period",
                            sheet.place().period(),
                            "whole",
                            sheet.whole() ? "yes" : "no");
                    for (String list : sheet.lists()) {
                        PageInput.empty(out, "list", "name", list);
                    }
                    for (Sheet.Part part : sheet.parts()) {
                        write(out, part);
                    }
                    for (Sheet.Group group : sheet.groups()) {
                        PageInput.open(out, group.entry());
                        for (Lead lead : group.leads()) {
                            write(out, lead);
                        }
                        out.writeEndElement();
                    }
                    out.writeEndElement();
                });
    }

    private static void write(XMLStreamWriter out, Sheet.Part part) throws XMLStreamException {
        PageInput.empty(
                out,
                "section",
                "name",
                part.section(),
                "label",
                part.label(),
                "sort",
                part.sort(),
                "file",
                part.file(),
                "leads",
                Integer.toString(part.leads()),
                "documents",
                Integer.toString(part.documents()));
    }

    private static void write(XMLStreamWriter out, Lead lead) throws XMLStreamException {
        out.writeEmptyElement("lead");
        for (String column : Lead.COLUMNS) {
            if (!lead.get(column).isEmpty()) {
                PageInput.attributes(out, column, lead.get(column));
            }
        }
    }

    /**
     * What stands in the page of a paper about those before and after it.
     *
     * @param where top or end
     */
    public static String order(Neighbours place, String where) {
        String part = PageInput.page("order.xsl", Map.of("where", where), out -> {
            out.writeStartElement("place");
            PageInput.attributes(out, "file", place.entry().stem());
            PageInput.open(out, place.entry());
            out.writeEndElement();
            for (Neighbours.Row row : place.rows()) {
                out.writeStartElement("by");
                PageInput.attributes(
                        out,
                        "kind",
                        row.label().isEmpty() ? "date" : "file",
                        "label",
                        row.label(),
                        "position",
                        Integer.toString(row.position()),
                        "total",
                        Integer.toString(row.total()));
                neighbour(out, "before", row.before());
                neighbour(out, "after", row.after());
                out.writeEndElement();
            }
            out.writeEndElement();
        });
        // the page that it becomes part of names the namespace
        return part.replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "");
    }

    private static void neighbour(XMLStreamWriter out, String name, Optional<EditionEntry> entry)
            throws XMLStreamException {
        if (entry.isPresent()) {
            out.writeStartElement(name);
            PageInput.open(out, entry.get());
            out.writeEndElement();
            out.writeEndElement();
        }
    }
}
