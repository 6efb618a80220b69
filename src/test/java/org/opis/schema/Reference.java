package org.opis.schema;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XsltExecutable;

/** The reference documentation: {@code schema/reference/index.html}, made by {@code xslt/reference.xsl}. */
final class Reference {
    static final Path FILE = Grammar.FOLDER.resolve("reference/index.html");

    private Reference() {}

    /** The page for {@code schema/opis.odd}. */
    static String text() throws IOException {
        Processor saxon = new Processor(false);
        StringWriter out = new StringWriter();
        try {
            XsltExecutable sheet = saxon.newXsltCompiler()
                    .compile(new StreamSource(Path.of("xslt/reference.xsl").toFile()));
            Serializer page = saxon.newSerializer(out);
            sheet.load30().applyTemplates(saxon.newDocumentBuilder().build(Odd.FILE.toFile()), page);
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
        return out.toString().stripTrailing() + '\n';
    }

    /** Writes {@code schema/reference/index.html}. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text());
    }
}
