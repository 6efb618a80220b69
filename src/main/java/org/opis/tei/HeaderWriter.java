package org.opis.tei;

import java.util.Optional;
import org.opis.document.Metadata;
import org.opis.document.Value;

/** Writes the teiHeader (TEI P5 2). No date of the run stands in it. */
final class HeaderWriter {
    private HeaderWriter() {}

    /** Writes a header at the place of {@code xml}; ids in it: tr, enc, ms, dump, those of facts. */
    static void write(XmlText xml, Header header) {
        xml.line().open("teiHeader").line().open("fileDesc");
        TitleStatement.write(xml, header);
        publication(xml, header);
        SourceDescription.write(xml, header);
        xml.closeLine();
        EncodingDescription.write(xml, header);
        ProfileDescription.write(xml, header);
        xml.closeLine();
    }

    private static void publication(XmlText xml, Header header) {
        Metadata.Record record = header.metadata().record();
        String publisher =
                record.publisher().map(Value::text).orElse(header.page().publisher());
        xml.line().open("publicationStmt");
        if (publisher.isBlank()) {
            unpublished(xml, header.metadata());
        } else {
            xml.line().element("publisher", HeaderText.clean(publisher));
            published(xml, header.metadata());
        }
        xml.closeLine();
    }

    private static void published(XmlText xml, Metadata metadata) {
        Metadata.Record record = metadata.record();
        record.id().ifPresent(id -> xml.line().element("idno", HeaderText.clean(id.text()), "type", "recordID"));
        record.url().ifPresent(url -> xml.line().element("idno", HeaderText.clean(url.text()), "type", "URL"));
        record.uploaded().ifPresent(date -> xml.line()
                .element(
                        "date",
                        HeaderText.clean(date.text().text()),
                        "type",
                        "upload",
                        "when",
                        date.value().when()));
        if (!metadata.rights().isEmpty()) {
            xml.line().open("availability").line().open("licence");
            metadata.rights().forEach(p -> xml.line().element("p", HeaderText.clean(p.text())));
            xml.closeLine().closeLine();
        }
    }

    /** Without a publisher TEI allows paragraphs alone (TEI P5 2.2.4). */
    private static void unpublished(XmlText xml, Metadata metadata) {
        xml.line().element("p", "The page names no publisher.");
        metadata.record().id().ifPresent(id -> numbered(xml, "Record ", "recordID", id));
        metadata.record().url().ifPresent(url -> numbered(xml, "", "URL", url));
        paragraph(xml, "Uploaded ", metadata.record().uploaded().map(Metadata.RecordDate::text));
        metadata.rights().forEach(p -> xml.line().element("p", HeaderText.clean(p.text())));
    }

    private static void numbered(XmlText xml, String label, String type, Value value) {
        xml.line().open("p").text(label);
        xml.element("idno", HeaderText.clean(value.text()), "type", type).close();
    }

    private static void paragraph(XmlText xml, String label, Optional<Value> value) {
        value.ifPresent(it -> xml.line().element("p", label + HeaderText.clean(it.text())));
    }
}
