package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadsTest {
    private static final String TEI =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="x"><teiHeader><fileDesc><titleStmt><title>Journal</title>
            <author><persName ref="#p.a">A. Lomov</persName></author></titleStmt>
            <sourceDesc><msDesc><msIdentifier><repository>House</repository><idno type="shelfmark">House fond <idno type="fond">7</idno>,
            opis <idno type="opis">2</idno>, delo <idno type="delo">31</idno>, p. 4</idno></msIdentifier></msDesc></sourceDesc></fileDesc>
            <profileDesc><creation><date when="1961-05-07">7 May 1961</date></creation>
            <correspDesc><correspAction type="sent"><persName ref="#p.a">A. Lomov</persName></correspAction>
            <correspAction type="received" subtype="addressee"><orgName>Harbour Office</orgName></correspAction></correspDesc></profileDesc></teiHeader>
            <standOff><listPerson><person xml:id="p.a"><persName><forename>A.</forename> <surname>Lomov</surname></persName>
            <persName type="variant"><roleName>Pilot</roleName> <surname>Lomov</surname></persName></person></listPerson></standOff>
            <text><body><div type="document"><div type="entry" xml:id="entry-1"><head xml:id="head-1"><date when="1961-05-08">8 May</date></head>
            <p xml:id="p-1">The <persName ref="#p.a"><roleName>chief pilot</roleName> Lomov</persName> met Cde. <persName>Zora Vell</persName>
            and read <gap xml:id="gap-1" reason="illegible"/> aloud.</p></div></div></body></text></TEI>""";

    private final List<Lead> leads = Derive.of("x", TEI).leads().value();

    @Test
    void whoWroteIsApartFromWhoIsNamed() {
        assertEquals(
                List.of("form||", "author||", "sender||", "mention|chief pilot|p-1"),
                said("people", "act", "role", "passage"));
        assertEquals(
                List.of("The chief pilot Lomov met Cde. Zora Vell and read aloud."),
                leads.stream()
                        .filter(lead -> lead.get("act").equals("mention"))
                        .map(lead -> lead.get("words"))
                        .toList());
    }

    @Test
    void namesWithoutAnEntryKeepTheirPlaces() {
        assertEquals(List.of("V|Zora Vell|person|p-1"), said("names", "section", "key", "act", "passage"));
    }

    @Test
    void thePaperAndItsEntriesAreInTheCalendar() {
        assertEquals(
                List.of("1961|1961-05-07|", "1961|1961-05-08|entry-1"), said("calendar", "section", "key", "passage"));
    }

    @Test
    void theArchiveSenderAndGap() {
        assertEquals(List.of("House, fond 7|opis 2|delo 31"), said("archive", "section", "key", "name"));
        assertEquals(
                List.of("L|A. Lomov|Harbour Office|people/p.a -"), said("letters", "section", "key", "name", "ref"));
        assertEquals(
                List.of("House, fond 7, opis 2, delo 31|illegible|gap-1"), said("unread", "section", "act", "passage"));
    }

    @Test
    void everyCharacterIsInOnePassage() {
        String text = leads.stream()
                .filter(lead -> lead.get("list").equals("passages"))
                .map(lead -> lead.get("words"))
                .collect(Collectors.joining(" "));
        assertEquals("8 May The chief pilot Lomov met Cde. Zora Vell and read aloud.", text);
    }

    @Test
    void aFileThatCannotBeReadHasNone() {
        Derived<List<Lead>> none = Derive.of("x", "<TEI").leads();
        assertTrue(none.value().isEmpty() && none.remarks().size() == 1);
    }

    private List<String> said(String list, String... columns) {
        return leads.stream()
                .filter(lead -> lead.get("list").equals(list))
                .map(lead -> Stream.of(columns).map(lead::get).collect(Collectors.joining("|")))
                .toList();
    }
}
