package org.opis.tei;

import java.util.List;
import org.opis.document.Facts;
import org.opis.document.Metadata;

/** Writes additional: when the paper was declassified, where it was printed (TEI P5 11.9). */
final class PaperHistory {
    private PaperHistory() {}

    /** Nothing where neither is known. */
    static void write(XmlText xml, Header header) {
        Facts facts = header.facts();
        Metadata metadata = header.metadata();
        if (facts.declassifications().isEmpty() && metadata.published().isEmpty()) {
            return;
        }
        xml.line().open("additional");
        if (!facts.declassifications().isEmpty()) {
            xml.line().open("adminInfo").line().open("custodialHist");
            facts.declassifications().forEach(one -> event(xml, one));
            xml.closeLine().closeLine();
        }
        if (!metadata.published().isEmpty()) {
            xml.line().open("listBibl");
            metadata.published().forEach(one -> xml.line().element("bibl", HeaderText.clean(one.text())));
            xml.closeLine();
        }
        xml.closeLine();
    }

    private static void event(XmlText xml, Facts.Declassification event) {
        List<String> stamps = event.stamps().stream().map(Refs::pointer).toList();
        xml.line().open("custEvent", "type", "declassification", "corresp", String.join(" ", stamps));
        // that the stamp means this is the encoder's reading
        xml.attribute("cert", "medium").attribute("resp", "#enc");
        String separator = "";
        if (!event.number().isEmpty()) {
            xml.element("idno", HeaderText.clean(event.number()), "type", "file");
            separator = ", ";
        }
        if (!event.date().isEmpty()) {
            xml.text(separator).open("date", HeaderText.dated(event.value()));
            xml.text(HeaderText.clean(event.date())).close();
            separator = ", ";
        }
        if (!event.person().isEmpty()) {
            xml.text(separator);
            xml.element("persName", HeaderText.clean(event.person()), "ref", Refs.pointer(event.ref()));
        }
        xml.close();
    }
}
