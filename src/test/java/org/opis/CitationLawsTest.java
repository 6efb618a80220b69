package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.derive.CitationStyle;
import org.opis.derive.Derive;
import org.opis.layout.PageClass;
import org.opis.text.SourceReader;

/** No citation says a thing twice, calls a paper by the name of its file, or cites what is no paper. */
class CitationLawsTest {
    private static final List<CitationStyle> WORDS = List.of(
            CitationStyle.CHICAGO_NOTE,
            CitationStyle.CHICAGO_SHORT,
            CitationStyle.CHICAGO_BIBLIOGRAPHY,
            CitationStyle.ARCHIVE);

    /** Papers without a title and without a heading, and pages of sites that opis does not know. */
    private static final Set<String> UNCITED = Set.of("083.txt", "085.txt", "095.txt");

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2}) " + MONTH + ",? (\\d{4})|" + MONTH + " (\\d{1,2}), (\\d{4})");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]+");
    private static final Pattern STRAY = Pattern.compile(", ?,|\\. ?\\. |\\(;|;\\)|\\( |,\\.|\\(\\)|  | ,");

    private static Stream<Path> dumps() throws IOException {
        return DeriveLawsTest.dumps();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aPaperIsCitedWithoutRepetitionAndNothingElseIs(Path dump) throws IOException {
        String name = dump.getFileName().toString();
        Encoding encoding =
                Opis.encode(SourceReader.read(name, Files.readAllBytes(dump), StandardCharsets.UTF_8), Options.DEFAULT);
        boolean cited = encoding.page().pageClass() == PageClass.DOCUMENT && !UNCITED.contains(name);
        Derive derive = Derive.of("page", encoding.tei().xml());
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals(cited, !derive.citation(style).value().isEmpty(), () -> name + " " + style);
        }
        for (CitationStyle style : WORDS) {
            derive.citation(style).value().lines().forEach(citation -> check(style, citation));
        }
    }

    private static void check(CitationStyle style, String citation) {
        // the archive's own form gives the date whatever the title says
        if (style != CitationStyle.ARCHIVE) {
            assertOnce(dates(citation), citation);
        }
        assertOnce(names(citation), citation);
        assertFalse(STRAY.matcher(citation).find(), citation);
        assertFalse(citation.contains(".txt"), citation);
    }

    private static void assertOnce(List<String> said, String citation) {
        Set<String> seen = new HashSet<>();
        for (String one : said) {
            assertTrue(seen.add(one), () -> one + " is said twice: " + citation);
        }
    }

    private static List<String> dates(String citation) {
        List<String> dates = new ArrayList<>();
        for (MatchResult date : DATE.matcher(citation).results().toList()) {
            boolean dayFirst = date.group(1) != null;
            dates.add(date.group(dayFirst ? 3 : 6)
                    + " "
                    + date.group(dayFirst ? 2 : 4)
                    + " "
                    + Integer.parseInt(date.group(dayFirst ? 1 : 5)));
        }
        return dates;
    }

    private static List<String> names(String citation) {
        return NAME.matcher(citation)
                .results()
                .map(name -> name.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
