package org.opis.site;

import java.io.File;
import java.io.StringWriter;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Elements, attributes and values of the schema: {@code schema/opis.odd} by {@code xslt/reference.xsl}. */
final class ElementPage {
    private ElementPage() {}

    static SitePage of(Processor saxon) throws SaxonApiException {
        XdmDestination made = new XdmDestination();
        saxon.newXsltCompiler()
                .compile(new StreamSource(new File("xslt/reference.xsl")))
                .load30()
                .applyTemplates(saxon.newDocumentBuilder().build(new File("schema/opis.odd")), made);
        StringBuilder body = new StringBuilder("<h1>Elements, attributes, values</h1>");
        for (XdmNode part : made.getXdmNode()
                .select(Steps.descendant("main").then(Steps.child()))
                .toList()) {
            StringWriter text = new StringWriter();
            Serializer out = saxon.newSerializer(text);
            out.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
            out.serializeNode(part);
            body.append(text);
        }
        return new SitePage(
                "reference/elements.html",
                "Elements, attributes, values",
                "schema/reference/index.html",
                "",
                body.toString());
    }
}
