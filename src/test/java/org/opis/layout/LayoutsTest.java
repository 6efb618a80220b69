package org.opis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.diagnostic.Code;
import org.opis.text.Source;

class LayoutsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/opis/layout");
    private static final String CLIPPING =
            """
            <layout name="clipping" class="document" publisher="Press Archive">
              <recognise why="it begins with “CLIPPING”"><line text="CLIPPING" within="1"/></recognise>
              <front>
                <chrome text="CLIPPING"/>
                <field name="source" starts="From: "><parts match="From: (?&lt;source&gt;.+)"/></field>
                <field name="date" match="{date}"/>
              </front>
            </layout>
            """;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBuiltInLayoutIsValid(Path file) throws IOException {
        assertEquals(List.of(), LayoutSchema.errors(Files.readString(file)));
    }

    @Test
    void everyFileIsRegisteredAndHasACode() throws IOException {
        List<String> names = Layouts.builtIn().names().stream().sorted().toList();
        assertEquals(
                files().stream()
                        .map(f -> f.getFileName().toString().replace(".xml", ""))
                        .filter(f -> !f.equals("words"))
                        .sorted()
                        .toList(),
                names);
        List<String> nouns = Stream.of(Code.values()).map(Code::noun).toList();
        assertTrue(nouns.containsAll(names));
    }

    @Test
    void aLayoutOfOnesOwnComesFirst() {
        Layouts.Extended extended = Layouts.builtIn().with(Pages.source(CLIPPING));
        assertEquals(List.of(), extended.diagnostics());
        Source source = Pages.source("CLIPPING\nFrom: Daily Herald\nJune 3, 1951\nThe mine is open.\n");
        Page page = LayoutReader.read(source, extended.layouts());
        assertEquals("clipping", page.layout());
        assertEquals("Press Archive", page.publisher());
        assertEquals(List.of("From: Daily Herald", "Daily Herald"), Pages.field(page, "source"));
        assertEquals(List.of("June 3, 1951"), Pages.field(page, "date"));
        assertEquals(List.of("The mine is open.\n"), Pages.body(page));
        assertEquals(
                "plain",
                LayoutReader.read(Pages.source("No clipping.\n"), extended.layouts())
                        .layout());
    }

    @Test
    void aLayoutMayBeLikeAnother() {
        String file = "<layout name='mirror' class='document' like='new-labelled'>"
                + "<recognise why='it says so'><line text='MIRROR' within='2'/></recognise></layout>";
        Layouts.Extended extended = Layouts.builtIn().with(Pages.source(file));
        Page page = LayoutReader.read(Pages.source("May 1, 1950\nMIRROR\nText.\n"), extended.layouts());
        assertEquals("mirror", page.layout());
        assertEquals("History and Public Policy Program Digital Archive", page.publisher());
        assertEquals(List.of("MIRROR"), Pages.field(page, "title"));
    }

    @Test
    void errorsStandWhereTheyAre() {
        assertEquals(List.of("1:1"), errors(""));
        assertEquals(
                List.of("1:9"), errors("<layout>").stream().distinct().limit(1).toList());
        assertEquals(List.of("6:34"), errors(CLIPPING.replace("match=\"{date}\"", "mach=\"x\"")));
        assertEquals(List.of("6:35"), errors(CLIPPING.replace("{date}", "(")));
        assertEquals(List.of("6:40"), errors(CLIPPING.replace("{date}", "{moon}")));
        assertEquals(List.of("1:82"), errors(CLIPPING.replace("class=", "like=\"nobody\" class=")));
        assertEquals(
                1,
                errors("<!DOCTYPE layout SYSTEM 'file:///etc/passwd'>" + CLIPPING)
                        .size());
    }

    @Test
    void wordsAreThoseOfEveryPageOrOfOneLayout() {
        String words = "<apparatus><words kind='stamp' text='Stempel'/></apparatus>";
        Layouts all = Layouts.builtIn().with(Pages.source(words)).layouts();
        Layouts one = Layouts.builtIn()
                .with(Pages.source(CLIPPING.replace("</layout>", words + "</layout>")))
                .layouts();
        assertTrue(isStamp(LayoutReader.read(Pages.source("A text.\n"), all)));
        assertFalse(isStamp(LayoutReader.read(Pages.source("A text.\n"), one)));
        assertTrue(isStamp(LayoutReader.read(Pages.source("CLIPPING\nA text.\n"), one)));
    }

    @Test
    void wordsEndAtTheirColonOrSayAll() {
        Keywords words = LayoutReader.read(
                        Pages.source(""),
                        Layouts.builtIn()
                                .with(Pages.source("<apparatus><words kind='stamp' text='Stempel'/>"
                                        + "<words kind='illegible' text='unleserlich'/></apparatus>"))
                                .layouts())
                .keywords();
        assertEquals(
                19,
                words.label(Keywords.Kind.STAMP, "STEMPEL des Hafens: Wismar").orElse(-1));
        assertEquals(7, words.label(Keywords.Kind.STAMP, "Stempel").orElse(-1));
        assertEquals(-1, words.label(Keywords.Kind.STAMP, "Stempelfarbe").orElse(-1));
        assertTrue(words.says(Keywords.Kind.ILLEGIBLE, "zwei Wörter unleserlich"));
        assertFalse(words.says(Keywords.Kind.ILLEGIBLE, "das Wort ist hier leider ganz unleserlich"));
    }

    @Test
    void errorsOfWordsStandWhereTheyAre() {
        assertEquals(List.of("1:44"), errors("<apparatus><words kind='x' text='Stempel'/></apparatus>"));
        assertEquals(List.of("1:44"), errors("<apparatus><words kind='stamp' match='(o'/></apparatus>"));
        assertEquals(List.of("1:44"), errors("<apparatus><words kind='sic' match='{so}'/></apparatus>"));
        assertEquals(List.of("1:46"), errors("<apparatus><words kind='sic' match='(s)o\\1'/></apparatus>"));
        assertEquals(List.of("1:43"), errors("<apparatus><words kind='sic' match='\\Qo'/></apparatus>"));
        assertEquals(
                List.of("2:29"),
                errors("<apparatus>\n<phrase name='x' match='('/><words kind='sic' text='so'/></apparatus>"));
        assertEquals(List.of("1:53"), errors("<apparatus><words kind='sic' text='so' place='top'/></apparatus>"));
        assertEquals(
                List.of("7:51"),
                errors(CLIPPING.replace("</front>", "</front><apparatus><words kind='sic' match='('/></apparatus>")));
    }

    @Test
    void theEnglishWordsAreExpressions() throws Exception {
        WordsBuilder.check(XmlTree.read(Files.readString(FOLDER.resolve("words.xml"))));
    }

    @Test
    void everyKindHasEnglishWords() {
        Keywords words = LayoutReader.read(Pages.source("")).keywords();
        for (Keywords.Kind kind : Keywords.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertNotEquals("(?!)", words.pattern("{" + name + "}").pattern(), name);
        }
    }

    @Test
    void wordsOfOnesOwnAreAskedFirst() {
        String file = "<apparatus><words kind='impression' type='archive' text='incoming'/></apparatus>";
        Keywords words = LayoutReader.read(
                        Pages.source(""),
                        Layouts.builtIn().with(Pages.source(file)).layouts())
                .keywords();
        assertEquals("archive", as(words, Keywords.Kind.IMPRESSION, "Incoming 12"));
        assertEquals("outgoing", as(words, Keywords.Kind.IMPRESSION, "Outgoing 12"));
    }

    @Test
    void groupsOfOneWordAreNotThoseOfAnother() {
        String word = "<words kind='illegible' unit='word' match='(?&lt;quantity>\\d+) %s(?&lt;a1>\\?)?'/>";
        String file = "<apparatus>" + word.formatted("slov") + word.formatted("words") + "</apparatus>";
        Keywords words = LayoutReader.read(
                        Pages.source(""),
                        Layouts.builtIn().with(Pages.source(file)).layouts())
                .keywords();
        Keywords.Said said = words.said(Keywords.Kind.ILLEGIBLE, "12 slov").orElseThrow();
        assertEquals("12 word", said.quantity() + " " + said.unit());
        assertTrue(words.pattern("\\[{illegible}]").matcher("[3 words?]").matches());
    }

    private static String as(Keywords words, Keywords.Kind kind, String text) {
        return words.said(kind, text).map(Keywords.Said::as).orElse("nothing");
    }

    private static boolean isStamp(Page page) {
        return page.keywords().label(Keywords.Kind.STAMP, "Stempel: Wismar").isPresent();
    }

    private static List<String> errors(String text) {
        Source file = Pages.source(text);
        Layouts.Extended extended = Layouts.builtIn().with(file);
        assertEquals(Layouts.builtIn().names(), extended.layouts().names());
        return extended.diagnostics().stream()
                .peek(d -> assertEquals(Code.P128, d.code()))
                .map(d -> file.position(d.span().start()).toString())
                .toList();
    }
}
