package org.opis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Pages;
import org.opis.document.Responsibility;
import org.opis.document.Responsibility.Agent;
import org.opis.document.Value;

/** Every shape of CONVENTIONS 2.3 with made-up names, and every clause of fixtures; read by hand. */
class ResponsibilityRuleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Translated by Ada Quill. | TRANSLATED Ada Quill
        Translated for NKIDP by Ada Quill. | TRANSLATED Ada Quill for NKIDP
        Translated for CWIHP by Ada B. Quill | TRANSLATED Ada B. Quill for CWIHP
        Obtained and translated for NKIDP by Ada Quill. | OBTAINED Ada Quill for NKIDP; TRANSLATED Ada Quill for NKIDP
        Obtained by Ada Quill and translated by Otto Ruhm. | OBTAINED Ada Quill; TRANSLATED Otto Ruhm
        Obtained for NKIDP by Ada Quill and translated for CWIHP by Otto Ruhm. | OBTAINED Ada Quill for NKIDP; TRANSLATED Otto Ruhm for CWIHP
        Obtained by Ada Quill (Lake University) and translated by Otto Ruhm (Hill University). | OBTAINED Ada Quill (Lake University); TRANSLATED Otto Ruhm (Hill University)
        Translated from Portuguese by Ada Quill. | TRANSLATED Ada Quill from Portuguese
        Translated from the Russian for CWIHP by Ada Quill. | TRANSLATED Ada Quill for CWIHP from Russian
        Translated for CWIHP from Chinese by Ada Quill. | TRANSLATED Ada Quill for CWIHP from Chinese
        Contributed by Ada Quill and translated by Otto Ruhm. | CONTRIBUTED Ada Quill; TRANSLATED Otto Ruhm
        Contributed, transcribed, and translated by Ada Quill. | CONTRIBUTED Ada Quill; TRANSCRIBED Ada Quill; TRANSLATED Ada Quill
        A 1, translation by Ada Quill (Hill Institute) | TRANSLATED Ada Quill (Hill Institute)
        Translated by Ada Quill and Otto Ruhm. | TRANSLATED Ada Quill, Otto Ruhm
        Translated by Ada Quill, Otto Ruhm, and Li Wu. | TRANSLATED Ada Quill, Otto Ruhm, Li Wu
        Archive, town, File N. Name, KPDR, Translated by Ada Quill | TRANSLATED Ada Quill
        A, f. 1, compiled by V. N. Orlov. Published in X Bulletin 8-9, p. 38 | COMPILED V. N. Orlov
        Translated by Yu. V. Orlov. https://example.org/document/1 | TRANSLATED Yu. V. Orlov
        Translated by Ada Quill for the Cold War History Project. | TRANSLATED Ada Quill for Cold War History Project
        Translated by Ada Quill, Jr. | TRANSLATED Ada Quill, Jr
        Obtained by Ada Quill, Hill University, and translated by Otto Ruhm | OBTAINED Ada Quill (Hill University); TRANSLATED Otto Ruhm
        Translated by NKIDP. | TRANSLATED {NKIDP}
        Translated and edited by Ada Quill; annotated by Otto Ruhm. | TRANSLATED Ada Quill; EDITED Ada Quill; ANNOTATED Otto Ruhm
        Document obtained by Ada Quill. Translated by Otto Ruhm. | OBTAINED Ada Quill; TRANSLATED Otto Ruhm
        AVPRF fond 1, opis 2, delo 3. | -
        Translated. | -
        A translated text, seen by all | -
        Translated by | -
        """)
    void shape(String line, String expected) {
        assertEquals(expected, read(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Listy 88-113. Translated for NKIDP by Gary Goldberg. https://digitalarchive.wilsoncenter.org/document/999001 | TRANSLATED Gary Goldberg for NKIDP
        00417/1954. Translated for NKIDP by Balazs Szalontai. | TRANSLATED Balazs Szalontai for NKIDP
        (May 2nd – September 9th 1974). Obtained and translated for NKIDP by Eliza Gheorghe. | OBTAINED Eliza Gheorghe for NKIDP; TRANSLATED Eliza Gheorghe for NKIDP
        MfAA. Translated for NKIDP by Bernd Schaefer. | TRANSLATED Bernd Schaefer for NKIDP
        31-32. Obtained and translated by Yafeng Xia. | OBTAINED Yafeng Xia; TRANSLATED Yafeng Xia
        Brasilia, Brazil. Translated from Portuguese by James G. Hershberg. http://digitalarchive.wilsoncenter.org/document/999011 | TRANSLATED James G. Hershberg from Portuguese
        TsKhSD, f. 89, per. 25, dok. 9 | -
        Polish Foreign Ministry Archive. Obtained for NKIDP by Jakub Poprocki and translated for NKIDP by Maya Latynski. http://digitalarchive.wilsoncenter.org/document/999017 | OBTAINED Jakub Poprocki for NKIDP; TRANSLATED Maya Latynski for NKIDP
        Ll. 4-4ob, compiled by V. N. Malin. Published in CWIHP Bulletin 8-9, p. 389. http://digitalarchive.wilsoncenter.org/document/999019 | COMPILED V. N. Malin
        List 88. Obtained by James F. Person and translated by Gary Goldberg. | OBTAINED James F. Person; TRANSLATED Gary Goldberg
        ll. 0160. Translated by Gary Goldberg. | TRANSLATED Gary Goldberg
        KPDR, Translated by Adolf Kotlik. | TRANSLATED Adolf Kotlik
        """)
    void fixture(String line, String expected) {
        assertEquals(expected, read(line));
    }

    private static String read(String line) {
        List<Responsibility> found = ResponsibilityRule.read(new Fields(Pages.of("source", line)));
        String text = found.stream().map(ResponsibilityRuleTest::summary).collect(Collectors.joining("; "));
        return text.isEmpty() ? "-" : text;
    }

    private static String summary(Responsibility one) {
        String agents =
                one.agents().stream().map(ResponsibilityRuleTest::summary).collect(Collectors.joining(", "));
        return one.role() + " " + agents
                + said(" for ", one.programme().map(Value::text).orElse(""))
                + said(" from ", one.language().map(Value::text).orElse(""));
    }

    private static String summary(Agent agent) {
        String name = agent.name().text();
        String institution =
                agent.institution().map(value -> " (" + value.text() + ")").orElse("");
        return (agent.body() ? "{" + name + "}" : name) + institution;
    }

    private static String said(String word, String value) {
        return value.isEmpty() ? "" : word + value;
    }
}
