package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.document.Document;
import org.opis.document.Facts.Act;
import org.opis.text.SourceReader;

/** Who wrote to whom, or wrote it down, by what a paper prints: a table of papers. */
class CorrespondentsTest {
    private static final String TEXT =
            "The board met at noon and went through the accounts of the winter, which took longer than anybody there had thought.\n";

    static Stream<Arguments> papers() {
        return Stream.of(
                paper(
                        "To: Jan Lipa / Olga Marn, Headquarters, Oslo\nFrom: Pavel Orlov\n\n",
                        "Orlov\n",
                        "Pavel Orlov > Jan Lipa; Olga Marn"),
                paper(
                        "TO: SECRETARY-GENERAL, UNIHEAD, OSLO\nFROM: LINDAHL, UNIPOST, BERGEN\n\n",
                        "",
                        "LINDAHL > SECRETARY-GENERAL"),
                paper(
                        "To: - Board of Posts\n    - Ministry of Fisheries\nFrom: Fishery Office\n\n",
                        "",
                        "Fishery Office > Board of Posts; Ministry of Fisheries"),
                paper(
                        "Telegram from the Consulate in Bergen to the Board of Posts\n\n",
                        "/ Jan Lipa /\n",
                        "Jan Lipa > Board of Posts"),
                paper(
                        "Report to the Board of Posts\n\n",
                        "Chairman of the Fishery Office, Jan Lipa [seal]\n",
                        "Jan Lipa > Board of Posts"),
                paper(
                        "Oslo, May 3, 1957\n\nDear Mr. Minister:\n\n",
                        "Sincerely,\n[signed] JAN LIPA\n\nHis Excellency\nOlav Dahl\nMinister of Posts\nOslo\n",
                        "JAN LIPA > Olav Dahl"),
                paper(
                        "Record of Conversation of G. A. Lind with Olga Marn\n\nPresent: V. I. Holm, head of the office, P. Dahl, notetaker.\n\n",
                        "",
                        "by P. Dahl"),
                paper(
                        "MINUTES\ntaken at the meeting of the Board of Posts\n\n",
                        "Mrs. Olga Marn\nstenographer\n",
                        "by Olga Marn"));
    }

    private static Arguments paper(String above, String below, String said) {
        return Arguments.of(above, below, said);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void names(String above, String below, String said) {
        byte[] bytes = (above + TEXT + "\n" + below).getBytes(StandardCharsets.UTF_8);
        Document document = Opis.encode(SourceReader.read("a.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT)
                .document();
        String author =
                document.facts().author().map(party -> "by " + party.name()).orElse("");
        String sent = named(document, Act.SENT);
        String got = named(document, Act.ADDRESSED);
        assertEquals(said, author.isEmpty() ? (sent + (got.isEmpty() ? "" : " > " + got)).strip() : author, above);
    }

    private static String named(Document document, Act act) {
        return document.facts().correspondence().stream()
                .flatMap(letter -> letter.parties().stream())
                .filter(party -> party.act() == act && !party.name().isEmpty())
                .map(party -> party.name())
                .collect(Collectors.joining("; "));
    }
}
