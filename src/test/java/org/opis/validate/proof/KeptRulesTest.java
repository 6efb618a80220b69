package org.opis.validate.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.BuildingContentHandler;
import org.junit.jupiter.api.Test;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.xml.XmlFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows are those of schema/opis.sch, and what they prove Schematron finds no fault with. {@code mvn -q test
 * -Dtest=KeptRulesTest -Dopis.write=true} writes the rows anew.
 */
class KeptRulesTest {
    private static final Path ROWS = Path.of("src/main/resources/org/opis/validate/proof/rules.tsv");
    private static final Pattern MARK =
            Pattern.compile(" (?!xmlns|encoding|version)([a-zA-Z:]+)=\"([^\"<]*)\"|>([^<>\\n]{2,40})<");
    private static final Pattern EXAMPLE_OF_BREACH = Pattern.compile("\\.V\\d+\\.xml$");
    private static final int MUTATIONS = 10;

    @Test
    void rowsAreThoseOfTheSchema() throws Exception {
        List<String> rows = new ArrayList<>(List.of("# made of schema/opis.sch by KeptRulesTest"));
        rows(parse(Path.of("schema/opis.sch")), Path.of("schema"), rows);
        String text = String.join("\n", rows) + "\n";
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(ROWS, text);
        }
        assertEquals(Files.readString(ROWS), text);
    }

    private static Element parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static void rows(Element parent, Path folder, List<String> rows) throws Exception {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            String name = element.getLocalName();
            if (name.equals("include")) {
                Path file = folder.resolve(element.getAttribute("href"));
                Element pattern = parse(file);
                rows.add("pattern\t" + pattern.getAttribute("id"));
                rows(pattern, file.getParent(), rows);
            } else if (name.equals("key") || name.equals("let") || name.equals("rule") || name.equals("assert")) {
                rows.add(name + "\t" + String.join("\t", attributes(element)));
                rows(element, folder, rows);
            }
        }
    }

    private static List<String> attributes(Element element) {
        return Stream.of("name", "value", "match", "use", "context", "test")
                .filter(element::hasAttribute)
                .map(element::getAttribute)
                .toList();
    }

    /** Each example of the rules, and each with one place changed; few are kept in a way that is not certain. */
    @Test
    void whatIsProvedIsKeptAndWhatIsKeptIsProved() throws Exception {
        Schematron rules = Schematron.load("opis:/schema/opis.sch.xsl", Resolver.of());
        Random random = new Random(21);
        int proved = 0;
        int broken = 0;
        int unknown = 0;
        for (Path file : files()) {
            String xml = Files.readString(file);
            for (int i = 0; i <= MUTATIONS; i++) {
                String one = i == 0 ? xml : mutant(xml, random);
                Optional<List<SpanFinding>> said = said(rules, one);
                if (said.isPresent()) {
                    boolean kept = said.get().isEmpty();
                    boolean known = proves(one);
                    assertTrue(kept || !known, () -> file + " " + said.get() + "\n" + one);
                    boolean example = i == 0
                            && !EXAMPLE_OF_BREACH.matcher(file.toString()).find();
                    assertTrue(known || !example, file.toString());
                    proved += known ? 1 : 0;
                    broken += kept ? 0 : 1;
                    unknown += kept && !known ? 1 : 0;
                }
            }
        }
        String counts = proved + " proved, " + broken + " broken, " + unknown + " kept and not proved";
        assertTrue(proved > MUTATIONS && broken > MUTATIONS && unknown * MUTATIONS < proved, counts);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> corpus = Files.list(Path.of("tei/corpus"));
                Stream<Path> examples = Files.list(Path.of("fixtures/validation"))) {
            return Stream.concat(corpus, examples)
                    .filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    /** An attribute gone, with another's value, or a text gone. */
    private static String mutant(String xml, Random random) {
        Matcher mark = MARK.matcher(xml);
        List<int[]> places = new ArrayList<>();
        List<String> values = new ArrayList<>(List.of("", "#x", "9", "brackets"));
        while (mark.find()) {
            int group = mark.start(2) >= 0 ? 2 : 3;
            places.add(new int[] {mark.start(), mark.end(), mark.start(group), mark.end(group)});
            values.add(mark.group(group));
        }
        int[] place = places.get(random.nextInt(places.size()));
        boolean gone = xml.charAt(place[0]) == ' ' && random.nextInt(3) == 0;
        String value = values.get(random.nextInt(values.size()));
        return gone
                ? xml.substring(0, place[0]) + xml.substring(place[1])
                : xml.substring(0, place[2]) + value + xml.substring(place[3]);
    }

    private static Optional<List<SpanFinding>> said(Schematron rules, String xml) throws Exception {
        try {
            return Optional.of(found(rules, xml));
        } catch (SAXParseException e) {
            return Optional.empty();
        }
    }

    private static List<SpanFinding> found(Schematron rules, String xml) throws Exception {
        BuildingContentHandler tree = Schematron.builder();
        read(xml, tree);
        return rules.check(new XmlFile(xml), Optional.empty(), tree.getDocumentNode(), Duration.ofSeconds(60));
    }

    private static boolean proves(String xml) {
        try {
            Tree tree = new Tree();
            read(xml, tree);
            return KeptRules.builtIn().proves(tree);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(String xml, ContentHandler handler) throws Exception {
        XMLReader reader =
                SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(new DefaultHandler());
        reader.parse(new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsNotKnownIsNotProved() throws Exception {
        assertFalse(proves("<TEI xmlns='http://example.org/'/>"));
        assertFalse(proves("<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'/>"));
    }
}
