package org.opis.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.Finding;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.schematron.SchematronCompiler;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.FileUri;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** David Maus' conformance suite for ISO Schematron. */
final class SchematronSuite {
    private final Conformance.Count count = new Conformance.Count();

    static Conformance run(Path suite) throws Exception {
        SchematronSuite all = new SchematronSuite();
        try (Stream<Path> files = Files.walk(suite)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                all.check(file);
            }
        }
        return all.count.of("schematron");
    }

    private void check(Path file) throws Exception {
        Element test = SuiteCase.root(file);
        Path folder = Files.createTempDirectory("schematron");
        Path primary = folder.resolve("document.xml");
        for (Element documents : SuiteCase.children(test, "documents")) {
            for (Element document : SuiteCase.children(documents, "primary", "secondary")) {
                String name = document.getAttribute("filename");
                Path written = SuiteCase.write(folder, name, SuiteCase.content(document));
                primary = document.getLocalName().equals("primary") ? written : primary;
            }
        }
        Element schemas = SuiteCase.children(test, "schemas").get(0);
        Optional<String> phase = Optional.of(schemas.getAttribute("phase")).filter(p -> !p.isEmpty());
        boolean right = true;
        for (Element schema : SuiteCase.children(schemas)) {
            Path rules = SuiteCase.write(folder, "schema.sch", text(schema));
            String verdict = verdict(rules, phase, primary);
            right &= verdict.equals(test.getAttribute("expect"));
        }
        count.say(file.getFileName().toString().replace(".xml", ""), right && keeps(test, folder, phase, primary));
    }

    private static String text(Element schema) throws Exception {
        Element holder = (Element) schema.getParentNode().cloneNode(false);
        holder.appendChild(schema.cloneNode(true));
        return SuiteCase.content(holder);
    }

    private static String verdict(Path rules, Optional<String> phase, Path file) throws Exception {
        SchemaChoice choice = new SchemaChoice(
                List.of(), List.of(FileUri.of(rules)), false, Optional.empty(), phase, true, List.of(), false);
        Validation validation = Validation.of(choice);
        List<Finding> found = validation.check("d.xml", Optional.of(file), Files.readAllBytes(file)).stream()
                .flatMap(f -> f.findings().stream())
                .toList();
        boolean broken = !validation.faults().isEmpty()
                || found.stream()
                        .anyMatch(f ->
                                f.code().equals(Code.V599.name()) && f.message().contains("evaluated"));
        return broken ? "error" : found.isEmpty() ? "valid" : "invalid";
    }

    /** What a case expects of the report itself. */
    private static boolean keeps(Element test, Path folder, Optional<String> phase, Path file) throws Exception {
        boolean all = true;
        for (Element expectations : SuiteCase.children(test, "expectations")) {
            Resolver resolver = Resolver.of(folder);
            Schematron rules = SchematronCompiler.load(FileUri.of(folder.resolve("schema.sch")), resolver, phase)
                    .orElseThrow();
            XdmNode report = rules.report(tree(file), resolver);
            for (Element one : SuiteCase.children(expectations, "expectation")) {
                all &= holds(one.getAttribute("test"), report);
            }
        }
        return all;
    }

    private static XdmNode tree(Path file) throws Exception {
        BuildingContentHandler builder = Schematron.builder(true, Optional.of(file));
        XMLReader reader = Xml.plainReader();
        reader.setContentHandler(builder);
        reader.parse(new InputSource(file.toUri().toString()));
        return builder.getDocumentNode();
    }

    private static boolean holds(String test, XdmNode report) throws SaxonApiException {
        XPathCompiler compiler = Saxon.PROCESSOR.newXPathCompiler();
        compiler.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
        return compiler.evaluateSingle("boolean(" + test + ")", report)
                .getStringValue()
                .equals("true");
    }
}
