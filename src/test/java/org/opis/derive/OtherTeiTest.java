package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Nu;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** TEI that opis did not make: no word is lost or glued to another, and the page is HTML. */
class OtherTeiTest {
    private static final String RNG = "http://relaxng.org/ns/structure/1.0";
    private static final String FILE =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <text><body><div>%s</div></body></text></TEI>""";
    /** In a line, and beside its like. */
    private static final String IN_LINE = "<p>one <%1$s>two</%1$s> three</p> <%1$s>four</%1$s>%2$s<%1$s>five</%1$s>";
    /** Around paragraphs, and around a heading. */
    private static final String AROUND =
            " <%1$s><p>six</p><p>seven</p></%1$s> <%1$s><head>eight</head><p>nine</p></%1$s>";

    private static final String WORDS = "one two three four five";

    /** No words of the paper but its source, or a sign of its own instead of what it holds. */
    private static final Set<String> SILENT = Set.of("sourceDoc", "teiHeader");

    /** They have a form, and TEI lets none of them stand within a paragraph. */
    private static final Set<String> NO_PART_OF_A_LINE =
            Set.of("cell", "closer", "head", "opener", "speaker", "trailer");

    @TempDir
    Path folder;

    @Test
    void everyElementThatHoldsTextKeepsItsWords() throws Exception {
        Map<String, String> lost = new TreeMap<>();
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Set<String> names = holdText();
        assertTrue(names.size() > 250, names.toString());
        for (String name : names) {
            boolean known = html(name, IN_LINE, " ").remarks().isEmpty();
            // letters of one word may stand in two elements of a line; what may be a block is never glued to another
            String html = html(name, known ? IN_LINE : IN_LINE + AROUND, known ? " " : "")
                    .value();
            if (!NO_PART_OF_A_LINE.contains(name)) {
                Files.writeString(pages.resolve(name + ".html"), html);
            }
            String words = words(html);
            if (!words.equals(known ? WORDS : WORDS + " six seven eight nine")) {
                lost.put(name, words);
            }
        }
        assertEquals(Map.of(), lost);
        assertEquals(List.of(), Nu.says(List.of(pages)));
    }

    @Test
    void tablesVerseSpellingsReferencesAndNotesHaveTheirForm() throws Exception {
        HtmlTest.Page page = page(
                """
                <table><head>Costs</head><row role="label"><cell>Day</cell><cell>Work</cell></row>
                <row><cell role="label">7 May</cell><cell rows="2">two doors</cell></row></table>
                <lg><l>one</l><l>two</l></lg><list type="ordered"><item>a</item></list>
                <p>in <choice><orig>favour</orig><reg>favor</reg></choice> of <choice><unclear>a</unclear><unclear>b</unclear></choice>,
                see <ptr target="#n2"/><note place="foot" n="3">Third note</note> here.</p><note xml:id="n2" place="foot" n="2">Second</note>""");
        assertEquals(List.of("Costs"), page.values("//table/caption"));
        assertEquals(List.of("Day", "Work", "7 May"), page.values("//th"));
        assertEquals(List.of("2"), page.values("//td/@rowspan"));
        assertEquals(List.of("one", "two"), page.values("//*[@class = 'lg']/*[@class = 'l']"));
        assertEquals(List.of("a"), page.values("//article//ol/li"));
        assertEquals(
                List.of("in favour [favor] of doubtful: [a?] / doubtful: [b?], see 2 note 3 here."),
                page.values("//article//p").stream()
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .toList());
        assertEquals(List.of("#n2", "#note:1"), page.values("//article//p/a/@href"));
        assertEquals(List.of("3 Third note ↩Back to the text", "2 Second"), page.values("//*[@class = 'footnote']"));
    }

    private static Derived<String> html(String name, String uses, String between) {
        return Derive.of("x", FILE.formatted(uses.formatted(name, between))).html(Frame.EDITION);
    }

    private static HtmlTest.Page page(String body) throws Exception {
        return HtmlTest.Page.of(
                Derive.of("x", FILE.formatted(body)).html(Frame.EDITION).value());
    }

    /** The words of the paper as a reader sees them: what is no part of a line stands apart; signs of opis are left out. */
    private static String words(String html) throws Exception {
        HtmlTest.Page page = HtmlTest.Page.of(
                html.replaceAll("</?(p|div|section|h\\d|ul|ol|li|table|tr|td|th|caption|blockquote|br)\\b", " $0"));
        List<String> parts =
                page.values("//article//text()[not(ancestor::*[contains(concat(' ', @class, ' '), ' ed ')])]");
        return String.join("", parts).replaceAll("\\s+", " ").strip();
    }

    /** The elements of TEI that may hold text themselves. */
    private static Set<String> holdText() throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(Aids.tei("tei_all.rng").toFile())
                .getElementsByTagNameNS(RNG, "define");
        Map<String, Element> defines = new HashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            defines.put(((Element) all.item(i)).getAttribute("name"), (Element) all.item(i));
        }
        Set<String> names = new TreeSet<>();
        for (Element define : defines.values()) {
            NodeList elements = define.getElementsByTagNameNS(RNG, "element");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String name = element.getAttribute("name");
                if (!name.isEmpty() && !name.contains(":") && !SILENT.contains(name) && holdsText(element, defines)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean holdsText(Element element, Map<String, Element> defines) {
        Set<String> seen = new HashSet<>();
        Deque<Node> left = new ArrayDeque<>(List.of(element));
        while (!left.isEmpty()) {
            for (Node node = left.pop().getFirstChild(); node != null; node = node.getNextSibling()) {
                String name = String.valueOf(node.getLocalName());
                if (name.equals("text")) {
                    return true;
                } else if (name.equals("ref") && seen.add(((Element) node).getAttribute("name"))) {
                    Element define = defines.get(((Element) node).getAttribute("name"));
                    if (define != null) {
                        left.add(define);
                    }
                } else if (!name.equals("element") && !name.equals("attribute")) {
                    left.add(node);
                }
            }
        }
        return false;
    }
}
