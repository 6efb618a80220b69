package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Version;

/** The add-on for oXygen, as far as it can be checked without oXygen: what it names is there, and what it runs runs. */
class OxygenTest {
    @TempDir
    static Path temp;

    private static final Processor SAXON = new Processor(false);
    private static Path framework;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Path zip = AddOn.packed(temp.resolve("first"));
        Path again = AddOn.packed(temp.resolve("second"));
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again), "the same files, another package");
        framework = AddOn.installed(zip, temp.resolve("installed"));
    }

    @Test
    void everyFileOfXmlIsWellFormed() throws IOException, SaxonApiException {
        int read = 0;
        try (Stream<Path> files = Files.walk(framework)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(xml|exf|scenarios|xsl|sch|rng|odd|xpr)"))
                    .toList()) {
                tree(file);
                read++;
            }
        }
        tree(temp.resolve("first/updateSite.xml"));
        assertTrue(read > 100, read + " files");
    }

    @Test
    void whatTheFrameworkNamesIsThere() throws SaxonApiException {
        XdmNode script = tree(framework.resolve("opis.exf"));
        List<String> named =
                strings(script, "//@path[starts-with(., '${framework')] | //@href | //*:defaultSchema/@href");
        for (Path scenarios : scenarios()) {
            named = concat(named, strings(tree(scenarios), "//*:String[starts-with(., '${framework')]"));
        }
        assertTrue(named.size() > 15, named.toString());
        for (String path : named) {
            String own = path.replaceFirst("^\\$\\{framework(Dir)?(\\(opis\\))?\\}/", "");
            assertTrue(Files.exists(framework.resolve(own)), path);
        }
        assertEquals(List.of("TEI P5"), strings(script, "/*/@base"));
        assertEquals(List.of("opis"), strings(script, "/*/*:name"));
    }

    @Test
    void namesAndIdsAgree() throws SaxonApiException {
        XdmNode script = tree(framework.resolve("opis.exf"));
        Set<String> scenarios = new TreeSet<>();
        for (Path file : scenarios()) {
            scenarios.addAll(strings(tree(file), "//*:field[@name = 'name']/*:String"));
        }
        assertTrue(scenarios.containsAll(strings(script, "//*:defaultScenarios/*:name")), scenarios.toString());
        Set<String> actions = new TreeSet<>();
        for (File file : framework.resolve("externalAuthorActions").toFile().listFiles()) {
            actions.addAll(strings(tree(file.toPath()), "/*/@id"));
        }
        assertEquals(actions, new TreeSet<>(strings(script, "//*:addAction/@id")));
        XdmNode site = tree(temp.resolve("first/updateSite.xml"));
        assertEquals(List.of(AddOn.NAME), strings(site, "//*:location/@href"));
        assertEquals(List.of(Version.NUMBER), strings(site, "//*:version"));
    }

    @Test
    void templatesAreValidAndWithoutRemark() {
        String said = Around.opis(
                "validate", "--format", "gcc", framework.resolve("templates").toString());
        assertEquals("", said);
        assertEquals(
                Set.of("journal.xml", "cable.xml", "conversation.xml", "letter.xml", "listing.xml"),
                Set.of(framework.resolve("templates").toFile().list()));
    }

    @Test
    void whatActionsInsertIsValid() throws IOException, SaxonApiException {
        for (File file : framework.resolve("externalAuthorActions").toFile().listFiles()) {
            String fragment = strings(tree(file.toPath()), "//*:argument").get(0);
            String paper = "<p>We " + fragment.replace("${caret}", "met") + ".</p>";
            Path to = Files.writeString(temp.resolve("action.xml"), Around.file(paper));
            String said = Around.opis("validate", "--format", "gcc", to.toString());
            assertTrue(said.lines().noneMatch(l -> l.contains(": error: ")), file + said);
        }
    }

    @Test
    void transformationsRunOnSaxonHe() throws IOException, SaxonApiException {
        XdmNode scenarios = tree(framework.resolve("scenarios/transformation.scenarios"));
        Path letter =
                Path.of("tei/corpus").toAbsolutePath().toFile().listFiles()[0].toPath();
        int run = 0;
        for (XdmItem scenario : SAXON.newXPathCompiler().evaluate("//*:scenario", scenarios)) {
            XdmNode node = (XdmNode) scenario;
            String sheet =
                    strings(node, "*:field[@name = 'inputXSLURL']/*:String").get(0);
            Map<QName, XdmValue> parameters = new HashMap<>();
            List<String> names = strings(node, ".//*:field[@name = 'localName']/*:String");
            List<String> values = strings(node, ".//*:transformationParameter/*:field[@name = 'value']/*:String");
            for (int i = 0; i < names.size(); i++) {
                parameters.put(
                        new QName(names.get(i)),
                        new XdmAtomicValue(values.get(i).replace("${cfn}", stem(letter))));
            }
            String made = transformed(framework.resolve(sheet.replaceFirst("^.*\\}/", "")), letter, parameters);
            assertTrue(made.length() > 40, sheet + parameters + made);
            if (sheet.endsWith("page.xsl")) {
                assertEquals(Around.opis("derive", "html", letter.toString()).strip(), made.strip(), "another page");
            }
            run++;
        }
        assertEquals(12, run);
    }

    @Test
    void pointersAreCompletedWithTheIdsOfTheFile() throws IOException, SaxonApiException {
        Path file = Files.writeString(temp.resolve("ids.xml"), Around.file("<p>Text.</p>"));
        XsltExecutable ids = SAXON.newXsltCompiler()
                .compile(new StreamSource(framework.resolve("resources/ids.xsl").toFile()));
        for (Map.Entry<String, String> wanted :
                Map.of("hand", "#h1", "resp", "#tr", "who", "#p.lund").entrySet()) {
            Xslt30Transformer sheet = ids.load30();
            sheet.setStylesheetParameters(Map.of(
                    new QName("documentSystemID"),
                            new XdmAtomicValue(file.toUri().toString()),
                    new QName("attributeLocalName"), new XdmAtomicValue(wanted.getKey())));
            StringWriter out = new StringWriter();
            sheet.callTemplate(new QName("start"), sheet.newSerializer(out));
            assertTrue(out.toString().contains("value=\"" + wanted.getValue() + '"'), wanted + out.toString());
        }
    }

    @Test
    void stylesAreOfTheEncoding() throws IOException {
        String grammar = Files.readString(Path.of("schema/opis.rng"));
        for (File file : framework.resolve("css").toFile().listFiles()) {
            for (CssRule rule : CssRule.of(Files.readString(file.toPath()))) {
                for (String element : rule.elements()) {
                    assertTrue(grammar.contains("<element name=\"" + element + '"'), file + ": " + rule);
                }
                rule.attributes()
                        .forEach((name, value) -> assertTrue(
                                grammar.contains("<attribute name=\"" + name + '"')
                                        && grammar.contains("<value>" + value + "</value>"),
                                file + ": " + rule));
            }
        }
    }

    private static List<String> concat(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static List<Path> scenarios() {
        return List.of(
                framework.resolve("scenarios/transformation.scenarios"),
                framework.resolve("scenarios/validation.scenarios"));
    }

    private static String transformed(Path stylesheet, Path file, Map<QName, XdmValue> parameters)
            throws SaxonApiException {
        Xslt30Transformer sheet = SAXON.newXsltCompiler()
                .compile(new StreamSource(stylesheet.toFile()))
                .load30();
        sheet.setStylesheetParameters(parameters);
        StringWriter out = new StringWriter();
        XdmNode tree = tree(file);
        sheet.setGlobalContextItem(tree);
        sheet.applyTemplates(tree, sheet.newSerializer(out));
        return out.toString();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.xml$", "");
    }

    private static XdmNode tree(Path file) throws SaxonApiException {
        return SAXON.newDocumentBuilder().build(file.toFile());
    }

    private static List<String> strings(XdmNode node, String path) throws SaxonApiException {
        List<String> found = new ArrayList<>();
        for (XdmItem item : SAXON.newXPathCompiler().evaluate(path, node)) {
            found.add(item.getStringValue());
        }
        return found;
    }
}
