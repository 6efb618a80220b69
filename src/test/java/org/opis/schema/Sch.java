package org.opis.schema;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** The transpiled Schematron, run by Saxon. */
final class Sch {
    private static final String OTHER = "/xslt/2.0/pipeline-for-svrl.xsl";

    private final Processor saxon = new Processor(false);
    private final XsltExecutable rules;

    Sch() throws IOException {
        try {
            // all rules in one, as the build has them before it makes two halves
            rules = saxon.newXsltCompiler().compile(new StreamSource(new File("target/opis.sch.xsl")));
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }

    private Sch(Path schema) throws SaxonApiException {
        XdmDestination transpiled = new XdmDestination();
        Xslt30Transformer pipeline = saxon.newXsltCompiler()
                .compile(new StreamSource(Sch.class.getResource(OTHER).toExternalForm()))
                .load30();
        XdmNode source = saxon.newDocumentBuilder().build(schema.toFile());
        pipeline.setGlobalContextItem(source);
        pipeline.applyTemplates(source, transpiled);
        rules = saxon.newXsltCompiler().compile(transpiled.getXdmNode().asSource());
    }

    /** The rules of a schema, as another processor, SchXslt 1, makes them. */
    static Sch other(Path schema) throws IOException {
        try {
            return new Sch(schema);
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }

    /** Codes of what fails in {@code xml}, in the order of the report. */
    List<String> codes(String xml) throws IOException {
        return select(xml, "//*:failed-assert/string(@id)");
    }

    /** Messages of what fails in {@code xml}. */
    List<String> messages(String xml) throws IOException {
        return select(xml, "//(*:failed-assert | *:successful-report)/string(*:text)");
    }

    /** Messages of what is an error, of a schema that also has lesser remarks. */
    List<String> errors(String xml) throws IOException {
        return select(
                xml,
                "//(*:failed-assert | *:successful-report)[not(@role = ('nonfatal', 'warning', 'warn', 'information',"
                        + " 'info'))]/string(*:text)");
    }

    private List<String> select(String xml, String path) throws IOException {
        try {
            Source source = new StreamSource(new StringReader(xml));
            XdmNode report = report(saxon.newDocumentBuilder().build(source));
            List<String> found = new ArrayList<>();
            for (XdmItem item : saxon.newXPathCompiler().evaluate(path, report)) {
                found.add(item.getStringValue());
            }
            return found;
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }

    private XdmNode report(XdmNode document) throws SaxonApiException {
        Xslt30Transformer transformer = rules.load30();
        XdmDestination report = new XdmDestination();
        transformer.setGlobalContextItem(document);
        transformer.applyTemplates(document, report);
        return report.getXdmNode();
    }
}
