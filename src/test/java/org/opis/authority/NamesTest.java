package org.opis.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.document.NameKind;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

class NamesTest {
    private static final String LIST =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
              <person xml:id="p.a"><persName><forename>B. V.</forename> <surname>Orlov</surname></persName>
                <occupation>Chief of the <orgName ref="orgs.xml#o.a">Bureau</orgName></occupation></person>
              <person xml:id="p.b"><persName><forename>D.</forename> <surname>Orlov</surname></persName></person>
              <person xml:id="p.c"><persName><surname>Han</surname> <forename>Sol-ya</forename></persName></person>
            </listPerson><listOrg>
              <org xml:id="o.a"><orgName>Bureau of Weights &amp; Measures</orgName><placeName ref="#pl.a">Oslo</placeName>
              </org>
              <org xml:id="o.b"><orgName type="local">Town Office</orgName><placeName ref="#pl.a">Oslo</placeName></org>
            </listOrg><listPlace>
              <place xml:id="pl.a"><placeName>Oslo</placeName></place>
            </listPlace></standOff></TEI>
            """;

    private static final Names NAMES = with(LIST).names();

    private static Names.Extended with(String list) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        return Names.builtIn().with(SourceReader.read("list.xml", bytes, StandardCharsets.UTF_8));
    }

    @Test
    void theBuiltInListsAreSound() {
        assertFalse(Names.builtIn().entries(Set.of("p.puzanov")).isEmpty());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "names.txt", delimiter = '|', maxCharsPerColumn = 500)
    void findsWhatTheTableSays(String text, String expected) {
        String plain = text.replace("\\n", "\n");
        assertEquals(expected == null ? "" : expected, shown(plain, found(NAMES, plain)));
    }

    @ParameterizedTest
    @CsvSource({"tei/examples/001.xml, 0.98, 0.98", "tei/examples/002.xml, 0.98, 0.95"})
    void findsTheNamesOfPapersEncodedByHand(String file, double recall, double precision) throws Exception {
        Tagged paper = Tagged.read(Aids.tei(file.substring(4)));
        List<Tagged.Name> found = new ArrayList<>();
        found(Names.builtIn(), paper.text()).forEach(match -> flatten(match, found));
        Set<Tagged.Name> right = new HashSet<>(found);
        right.retainAll(new HashSet<>(paper.names()));
        String report = file + ": " + right.size() + " right, found " + found.size() + ", tagged "
                + paper.names().size() + "\n missed " + rest(paper.names(), found, paper.text()) + "\n too many "
                + rest(found, paper.names(), paper.text());
        assertTrue(right.size() >= recall * paper.names().size(), report);
        assertTrue(right.size() >= precision * found.size(), report);
    }

    private static String rest(List<Tagged.Name> all, List<Tagged.Name> but, String text) {
        return all.stream()
                .filter(name -> !but.contains(name))
                .map(name -> name.kind() + " " + name.id() + " \"" + name.span().of(text) + "\"")
                .collect(Collectors.joining("; "));
    }

    private static void flatten(Match match, List<Tagged.Name> into) {
        if (match.kind() != NameKind.ROLE) {
            into.add(new Tagged.Name(match.span(), match.kind(), match.id().orElse("")));
        }
        match.parts().forEach(part -> flatten(part, into));
    }

    @Test
    void entriesAreCopiedWithThoseThatTheyPointTo() {
        Entries entries = NAMES.entries(Set.of("p.a", "p.none"));
        assertEquals(
                List.of(
                        "<person xml:id=\"p.a\"><persName><forename>B. V.</forename> <surname>Orlov</surname></persName>"
                                + "<occupation>Chief of the <orgName ref=\"#o.a\">Bureau</orgName></occupation></person>"),
                entries.persons());
        assertEquals(
                List.of("<org xml:id=\"o.a\"><orgName>Bureau of Weights &amp; Measures</orgName>"
                        + "<placeName ref=\"#pl.a\">Oslo</placeName></org>"),
                entries.orgs());
        assertEquals(List.of("<place xml:id=\"pl.a\"><placeName>Oslo</placeName></place>"), entries.places());
    }

    @Test
    void entriesAreSortedById() {
        List<String> persons = Names.builtIn()
                .entries(Set.of("p.yudin", "p.kim-il-sung", "p.kim-il"))
                .persons();
        assertTrue(persons.get(0).contains("\"p.kim-il\"") && persons.get(2).contains("\"p.yudin\""));
    }

    @Test
    void aDamagedListCountsAsFarAsItCanBeRead() {
        Names.Extended damaged = with(LIST.substring(0, LIST.indexOf("<listOrg>")));
        assertEquals(List.of("P129"), codes(damaged));
        assertEquals(1, found(damaged.names(), "B. V. Orlov").size());
        assertEquals(1, found(damaged.names(), "Pyongyang").size());
    }

    @Test
    void whatIsWrongWithAListIsSaidWhereItStands() {
        assertEquals("2:11 This entry has no xml:id for names to point to.", said(LIST.replace(" xml:id=\"p.a\"", "")));
        assertEquals(
                "5:24 p.c has no name: a persName with text in it.",
                said(LIST.replaceAll("<persName><surname>Han.*</persName>", "")));
        assertEquals(
                "4:24 The xml:id p.a is taken: it is that of B. V. Orlov.", said(LIST.replace("\"p.b\"", "\"p.a\"")));
        assertTrue(said(LIST.replace("</listOrg>", "")).startsWith("12:"), said(LIST.replace("</listOrg>", "")));
        assertTrue(said(LIST.replace("http://www.tei-c.org/ns/1.0", "x")).startsWith("1:1 This holds no person"));
        assertTrue(said("no xml").startsWith("1:1 Not well-formed: "), said("no xml"));
    }

    @Test
    void anEntryThatOpisHasAlreadyIsNoClash() {
        String own = Names.builtIn().entries(Set.of("p.puzanov")).persons().get(0);
        assertEquals(
                List.of(), codes(with("<listPerson xmlns='http://www.tei-c.org/ns/1.0'>" + own + "</listPerson>")));
    }

    @Test
    void aListOfTheUserCountsBeforeThatOfOpis() {
        String list =
                """
                <listPerson xmlns="http://www.tei-c.org/ns/1.0">
                  <person xml:id="u.1"><persName><forename>N. S.</forename> <surname>Khrushchev</surname></persName></person>
                  <person xml:id="p.puzanov"><persName><forename>Anna</forename> <surname>Puzanova</surname></persName></person>
                </listPerson>
                """;
        Names names = with(list).names();
        assertEquals(List.of("u.1"), found(names, "N. S. Khrushchev").get(0).ids());
        assertEquals(List.of("u.1"), found(names, "Nikita Khrushchev").get(0).ids());
        assertEquals(List.of(), found(names, "A. M. Puzanov"));
        assertEquals(List.of("p.puzanov"), found(names, "Anna Puzanova").get(0).ids());
        assertEquals(List.of("p.yudin"), found(names, "P. F. Yudin").get(0).ids());
        Names second = names.with(source(list.replace("u.1", "v.1").replace("p.puzanov", "v.2")))
                .names();
        assertEquals(List.of("u.1"), found(second, "N. S. Khrushchev").get(0).ids());
        assertEquals(List.of(), found(Names.none(), "N. S. Khrushchev in Moscow"));
    }

    @ParameterizedTest
    @CsvSource({
        "Arne Lind, FORENAME",
        "LIND Arne, FORENAME",
        "A. Lind, INITIALS",
        "'Lind, A. B.', INITIALS",
        "Lind, SURNAME",
        "B. Lind, ",
        "Bo Lind, ",
        "Ole Juárez, FORENAME",
        "Juarez, SURNAME_PART",
        "Ol. Juarez Prado, INITIALS"
    })
    void aNameFitsAnEntryOrContradictsIt(String printed, String fit) {
        Names names =
                with("""
                <listPerson xmlns="http://www.tei-c.org/ns/1.0">
                  <person xml:id="u.1"><persName><forename>Arne B.</forename> <surname>Lind</surname></persName></person>
                  <person xml:id="u.2"><persName><forename>Ole</forename> <surname>Juarez Prado</surname></persName></person>
                </listPerson>
                """)
                        .names();
        assertEquals(
                fit == null ? List.of() : List.of(fit),
                names.bearers(printed).stream().map(b -> b.fit().name()).toList());
    }

    private static List<String> codes(Names.Extended extended) {
        return extended.diagnostics().stream().map(d -> d.code().name()).toList();
    }

    private static Source source(String list) {
        return SourceReader.read("list.xml", list.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String said(String list) {
        Source file = source(list);
        return Names.builtIn().with(file).diagnostics().stream()
                .map(d -> file.position(d.span().start()) + " " + d.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aListMayNotReadOtherFiles() {
        String list = "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + LIST.replace("Sol-ya", "&x;");
        assertEquals(List.of(), found(with(list).names(), "Han Sol-ya"));
    }

    @Test
    void aNameOfTwoEntriesHasBoth() {
        Match match = found(NAMES, "told Comrade Orlov").get(0);
        assertEquals(List.of("p.a", "p.b"), match.ids());
    }

    @Test
    void randomTextNeverThrowsAndSpansNest() {
        Random random = new Random(1914);
        String[] pieces = {
            "Cde. ", "c.", "Kim", "Il", "Sung", " ", "\n", "A. M.", "Puzanov", "PUZANOV", "Soviet Ambassador in the ",
            "DPRK", "USSR MFA", "'s", "-", ",", "Korea", "South ", "P r a g u e", "\udc80", "KWP CC ", "Presidium",
            "Chairman ", "Embassy Third Secretary ", "D. A. Priyemsky", "(", "Ministry of Foreign Affairs", "Ph.D."
        };
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(25); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Span span = new Span(Math.min(3, text.length()), text.length());
            nest(span, Names.builtIn().find(text, span), text);
        }
    }

    private static void nest(Span outer, List<Match> matches, CharSequence text) {
        int last = outer.start();
        for (Match match : matches) {
            assertTrue(match.span().start() >= last && match.span().end() <= outer.end(), text::toString);
            assertFalse(match.span().isEmpty(), text::toString);
            nest(match.span(), match.parts(), text);
            last = match.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", " ", "Kim ", "c. ", "A. M. ", "P r a g u e ", "DPRK\n", "Cde. Kim Il Sung's "})
    void takesTimeInProportionToTheText(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        assertTimeout(Aids.HANG, () -> found(Names.builtIn(), text));
    }

    private static List<Match> found(Names names, String text) {
        return names.find(text, new Span(0, text.length()));
    }

    private static String shown(String text, List<Match> matches) {
        return matches.stream()
                .map(m -> m.span().of(text).replace("\n", "\\n") + "="
                        + m.id().orElse(m.kind() == NameKind.ROLE ? "role" : "?")
                        + (m.parts().isEmpty() ? "" : " {" + shown(text, m.parts()) + "}"))
                .collect(Collectors.joining("; "));
    }
}
