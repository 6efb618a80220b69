package org.opis.schema;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.opis.Aids;
import org.opis.diagnostic.Code;

/** The schema as a TEI customization: {@code schema/opis.odd}, made by {@code xslt/odd.xsl}. */
final class Odd {
    static final Path FILE = Grammar.FOLDER.resolve("opis.odd");
    /** The release that the customization changes; the nearest one to the p5subset.xml of the test aids. */
    private static final String VERSION = "4.10.0";

    private final Processor saxon = new Processor(false);
    private final DocumentBuilder documents = saxon.newDocumentBuilder();

    private Odd() {}

    /** The customization, of the TEI release in {@code p5subset}. */
    static String text(Path p5subset) throws IOException {
        try {
            return new Odd().transform(p5subset);
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }

    /** Writes {@code schema/opis.odd}. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text(Aids.tei("p5subset.xml")));
    }

    /** RELAX NG, as the TEI Stylesheets make it of the customization. */
    static String compiled(Path p5subset) throws IOException {
        return derived("compile.xsl", Optional.of(p5subset));
    }

    /** Schematron, as the TEI Stylesheets take it out of the customization. */
    static String constraints() throws IOException {
        return derived("extract.xsl", Optional.empty());
    }

    private static String derived(String stylesheet, Optional<Path> p5subset) throws IOException {
        Odd odd = new Odd();
        StringWriter out = new StringWriter();
        try {
            Xslt30Transformer sheet = odd.saxon
                    .newXsltCompiler()
                    .compile(new StreamSource(Odd.class.getResource(stylesheet).toExternalForm()))
                    .load30();
            if (p5subset.isPresent()) {
                sheet.setStylesheetParameters(Map.of(name("p5"), odd.document(p5subset.get())));
            }
            XdmNode customization = odd.document(FILE);
            sheet.setGlobalContextItem(customization);
            sheet.applyTemplates(customization, odd.saxon.newSerializer(out));
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
        return out.toString();
    }

    private String transform(Path p5subset) throws SaxonApiException, IOException {
        Xslt30Transformer sheet = saxon.newXsltCompiler()
                .compile(new StreamSource(Path.of("xslt/odd.xsl").toFile()))
                .load30();
        sheet.setStylesheetParameters(Map.of(
                name("p5"), document(p5subset),
                name("version"), new XdmAtomicValue(VERSION),
                name("sch"), document(Grammar.FOLDER.resolve("opis.sch")),
                name("pages"), pages(),
                name("fixtures"), fixtures()));
        StringWriter out = new StringWriter();
        XdmNode grammar = document(Grammar.RNG);
        sheet.setGlobalContextItem(grammar);
        sheet.applyTemplates(grammar, saxon.newSerializer(out));
        return out.toString().stripTrailing() + '\n';
    }

    private static QName name(String local) {
        return new QName("urn:opis", local);
    }

    private XdmNode document(Path file) throws SaxonApiException {
        return documents.build(file.toFile());
    }

    private static XdmValue pages() throws IOException {
        List<XdmItem> pages = new ArrayList<>();
        for (Code code : Code.values()) {
            Path page = Path.of("tei/guidelines", code.name() + '-' + code.noun() + ".md");
            if (Grammar.isValidity(code)) {
                pages.add(new XdmAtomicValue(Files.readString(page)));
            }
        }
        return new XdmValue(pages);
    }

    private XdmValue fixtures() throws IOException, SaxonApiException {
        List<XdmItem> found = new ArrayList<>();
        for (Path file : Fixtures.named(".valid.xml")) {
            found.add(document(file));
        }
        return new XdmValue(found);
    }
}
