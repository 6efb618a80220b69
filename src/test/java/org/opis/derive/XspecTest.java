package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of pages, tables and citations as their descriptions in {@code src/test/xspec} have them, run by XSpec. */
class XspecTest {
    private static final QName MAIN = new QName("http://www.jenitennison.com/xslt/xspec", "main");
    private static final String COMPILER = "io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";
    private static final Processor PROCESSOR = new Processor(false);

    @TempDir
    private static Path folder;

    static Stream<Path> descriptions() throws IOException {
        return Files.list(Path.of("src/test/xspec")).sorted();
    }

    /** Its style sheets find each other as files, not within a jar. */
    @BeforeAll
    static void unpack() throws IOException {
        URL compiler = XspecTest.class.getResource("/" + COMPILER);
        try (InputStream in = ((JarURLConnection) compiler.openConnection())
                        .getJarFileURL()
                        .openStream();
                JarInputStream entries = new JarInputStream(in)) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, entries.readAllBytes());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void eachDoesWhatItsDescriptionSays(Path description) throws Exception {
        XsltCompiler compiler = PROCESSOR.newXsltCompiler();
        Xslt30Transformer xspec = compiler.compile(
                        new StreamSource(folder.resolve(COMPILER).toFile()))
                .load30();
        xspec.setErrorReporter(error -> {});
        XdmDestination compiled = new XdmDestination();
        compiled.setBaseURI(description.toUri());
        xspec.transform(new StreamSource(description.toFile()), compiled);
        Xslt30Transformer tests =
                compiler.compile(compiled.getXdmNode().asSource()).load30();
        tests.setMessageHandler(message -> {});
        XdmDestination report = new XdmDestination();
        tests.callTemplate(MAIN, report);
        check(SafeXml.read(report.getXdmNode().toString()));
    }

    private static void check(XdmNode report) throws Exception {
        String namespace = "http://www.jenitennison.com/xslt/xspec";
        List<String> failed = Query.of(report, namespace, "//test[@successful = 'false']/string(label)");
        assertEquals(List.of(), failed);
        assertTrue(!Query.of(report, namespace, "//test[@successful = 'true']").isEmpty());
    }
}
