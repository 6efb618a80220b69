package org.opis.layout;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Aids;
import org.opis.text.Source;

/** The values within a citation and within a line of the source. */
class PartsTest {
    private static String parts(String phrase, String line) {
        Source source = Pages.source(line);
        return Parts.of(Phrases.expand(phrase)).in(source, source.all()).orElseThrow().stream()
                .map(f -> f.name().charAt(0) + "=" + source.slice(f.span()))
                .collect(joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "SA, f. 3, d. 4, l. 5. Translated by Ann Reader. > s=SA, f. 3, d. 4, l. 5|t=Translated by Ann Reader",
                "SA, f. 3, d. 4 > s=SA, f. 3, d. 4",
                "SA, f. 3. > s=SA, f. 3",
                "SA, box 2, Translated by A. B. Reader. > s=SA, box 2|t=Translated by A. B. Reader",
                "SA 12. Obtained by A (Univ.) and translated by B (Univ.). > s=SA 12|t=Obtained by A (Univ.) and translated by B (Univ.)",
                "SA 12. Translated from Danish by Eve Finder. > s=SA 12|t=Translated from Danish by Eve Finder",
                "SA 12. Contributed, transcribed, and translated by Eve Finder > s=SA 12|t=Contributed, transcribed, and translated by Eve Finder",
                "SA 12, translation by Eve Finder (Sea College) > s=SA 12|t=translation by Eve Finder (Sea College)",
                "Letters. Translated copies, Vol. 2. 1961. SA 12, compiled by V. Coll. > s=Letters. Translated copies, Vol. 2. 1961. SA 12, compiled by V. Coll",
                "SA, 4. doboz, 5/c, 001118/ 1/1955 > s=SA, 4. doboz, 5/c, 001118/ 1/1955"
            })
    void aSourceMayHoldATranslator(String line, String parts) {
        assertEquals(parts, parts("{source}", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "\"A, B, 1950,\" May 1, 1951, History and Public Policy Program Digital Archive, SA 1. > t=A, B, 1950|d=May 1, 1951|p=History and Public Policy Program Digital Archive|s=SA 1",
                "“The \"Salt\" [sic] of May 1, 1951,” May 1, 1951, History and Public Policy Program Digital Archive > t=The \"Salt\" [sic] of May 1, 1951|d=May 1, 1951|p=History and Public Policy Program Digital Archive",
                "Salt, April 1976, Wilson Center Digital Archive, SA 1 http://x.org/1 > t=Salt|d=April 1976|p=Wilson Center Digital Archive|s=SA 1|u=http://x.org/1",
                "\"Salt?\" 1948, History and Public Policy Program Digital Archive, SA 1. Translated by A. https://x.org/1 > t=Salt?|d=1948|p=History and Public Policy Program Digital Archive|s=SA 1|t=Translated by A|u=https://x.org/1",
                "\"Salt,\" History and Public Policy Program Digital Archive, SA 1 > t=Salt|p=History and Public Policy Program Digital Archive|s=SA 1"
            })
    void aCitationHoldsAll(String line, String parts) {
        assertEquals(parts, parts("{citation}", line));
    }

    @Test
    void noLineTakesLong() {
        for (String line : new String[] {
            ".".repeat(4000),
            "\"" + ", History and Public Policy Program Digital Archive, ".repeat(70) + ".".repeat(200) + "x",
            "Translated by ".repeat(280),
            "Translated ".repeat(360)
        }) {
            Source source = Pages.source(line);
            for (String phrase : new String[] {"{citation}", "{source}", "{signature}"}) {
                Parts parts = Parts.of(Phrases.expand(phrase));
                assertTimeout(Aids.HANG, () -> parts.in(source, source.all()));
            }
        }
    }
}
