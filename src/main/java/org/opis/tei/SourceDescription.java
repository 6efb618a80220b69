package org.opis.tei;

import org.opis.text.LineEnd;
import org.opis.text.Source;

/** Writes sourceDesc: the paper in its archive, and the dump that was read (TEI P5 2.2.7). */
final class SourceDescription {
    private SourceDescription() {}

    static void write(XmlText xml, Header header) {
        xml.line().open("sourceDesc");
        ManuscriptDescription.write(xml, header);
        digital(xml, header.page().source());
        xml.closeLine();
    }

    private static void digital(XmlText xml, Source source) {
        Source.Form form = source.form();
        xml.line().open("bibl", "type", "digital", "xml:id", "dump");
        xml.line().element("title", HeaderText.clean(source.name()), "type", "file");
        xml.line().element("idno", form.sha256(), "type", "sha256");
        xml.line().element("idno", form.ink(), "type", "sha256-ink");
        String length = Long.toString(form.length());
        xml.line().open("extent").element("measure", length + " bytes", "unit", "byte", "quantity", length);
        xml.close();
        note(xml, "charset", form.charset());
        note(
                xml,
                "line-ends",
                form.mixed()
                        ? "mixed"
                        : form.lineEnd() == LineEnd.NONE
                                ? LineEnd.LF.name()
                                : form.lineEnd().name());
        note(xml, "final-line-end", source.text().endsWith("\n") ? "yes" : "no");
        note(xml, "bom", form.byteOrderMark() ? "yes" : "no");
        xml.closeLine();
    }

    private static void note(XmlText xml, String type, String text) {
        xml.line().element("note", HeaderText.clean(text), "type", type);
    }
}
