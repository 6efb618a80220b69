package org.opis.derive;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** The page on which a doubtful reading is decided, and what it needs from the server. */
public final class ReviewPage {
    private ReviewPage() {}

    /** Its own rules, after those of an edition. */
    public static String css() {
        return Style.CSS + Resources.text("review/review.css");
    }

    /** Single keys for what its buttons do. */
    public static String script() {
        return Resources.text("review/review.js");
    }

    public static String html(ReviewSheet sheet) {
        try {
            BuildingStreamWriter out =
                    Stylesheets.PROCESSOR.newDocumentBuilder().newBuildingStreamWriter();
            out.writeStartDocument();
            write(out, sheet);
            out.writeEndDocument();
            Transformation run = new Transformation("review.xsl", out.getDocumentNode());
            sheet.passage()
                    .filter(passage -> !passage.page().isEmpty())
                    .ifPresent(passage -> run.with("page", page(passage.page())));
            return run.text();
        } catch (SaxonApiException | XMLStreamException e) {
            throw new IllegalStateException("review.xsl failed on what opis wrote itself", e);
        }
    }

    private static XdmNode page(String html) {
        try {
            return SafeXml.read(html.replaceFirst("(?i)^<!doctype html>", ""));
        } catch (SafeXml.Unreadable e) {
            throw new IllegalStateException("a page of opis is no XML", e);
        }
    }

    private static void write(XMLStreamWriter out, ReviewSheet sheet) throws XMLStreamException {
        out.writeStartElement("review");
        attribute(out, "title", sheet.title());
        attribute(out, "said", sheet.said());
        attribute(out, "progress", sheet.progress());
        attribute(out, "total", Integer.toString(sheet.total()));
        attribute(out, "done", Integer.toString(sheet.done()));
        attribute(out, "undo", Boolean.toString(sheet.canUndo()));
        if (sheet.passage().isPresent()) {
            passage(out, sheet.passage().get());
        }
        out.writeEndElement();
    }

    private static void passage(XMLStreamWriter out, ReviewSheet.Passage passage) throws XMLStreamException {
        out.writeStartElement("passage");
        attribute(out, "file", passage.file());
        attribute(out, "hash", passage.hash());
        attribute(out, "key", passage.key());
        attribute(out, "what", passage.what());
        attribute(out, "tag", passage.tag());
        attribute(out, "mark", passage.mark());
        attribute(out, "rule", passage.rule().name());
        attribute(out, "about", passage.rule().gloss());
        attribute(out, "evidence", passage.evidence());
        attribute(out, "element", passage.element());
        for (ReviewSheet.DumpLine line : passage.lines()) {
            out.writeStartElement("line");
            attribute(out, "n", Integer.toString(line.number()));
            attribute(out, "marked", Boolean.toString(line.marked()));
            Characters.write(out, line.text());
            out.writeEndElement();
        }
        for (ReviewSheet.Option element : passage.elements()) {
            option(out, "element", element);
        }
        for (ReviewSheet.Attribute one : passage.attributes()) {
            out.writeStartElement("attribute");
            attribute(out, "name", one.name());
            attribute(out, "value", one.value());
            for (ReviewSheet.Option value : one.values()) {
                option(out, "value", value);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static void option(XMLStreamWriter out, String name, ReviewSheet.Option option) throws XMLStreamException {
        out.writeEmptyElement(name);
        attribute(out, "name", option.name());
        attribute(out, "gloss", option.gloss());
    }

    private static void attribute(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        out.writeAttribute(name, Characters.clean(value));
    }
}
