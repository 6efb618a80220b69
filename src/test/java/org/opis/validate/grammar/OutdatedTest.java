package org.opis.validate.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.validate.Validation;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;

/** The table of what TEI deprecates, against the specifications of TEI P5 themselves and all their examples. */
class OutdatedTest {
    private static final Pattern EXAMPLE = Pattern.compile("<egXML\\b[^>]*>(.*?)</egXML>", Pattern.DOTALL);
    private static final Pattern UNTIL =
            Pattern.compile("<elementSpec\\b[^>]*\\bident=\"(\\w+)\"[^>]*\\bvalidUntil=\"([-\\d]+)\"");
    private static final Pattern SPECIFIED =
            Pattern.compile("<elementSpec\\b[^>]*\\bident=\"(\\w+)\".*?</elementSpec>", Pattern.DOTALL);
    private static final String HEAD = "<egXML xmlns='http://www.tei-c.org/ns/1.0'"
            + " xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:rng='http://relaxng.org/ns/structure/1.0'"
            + " xmlns:sch='http://purl.oclc.org/dsdl/schematron'>";
    private static final String FILE = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
            + "<title>t</title></titleStmt><publicationStmt><p>p</p></publicationStmt><sourceDesc><p>s</p></sourceDesc>"
            + "</fileDesc></teiHeader><text><body>%s</body></text></TEI>";

    private static String p5() throws Exception {
        return Files.readString(Aids.tei("p5subset.xml"));
    }

    @Test
    void everyElementWithADateIsThere() throws Exception {
        Set<String> dated = new HashSet<>();
        Matcher until = UNTIL.matcher(p5());
        while (until.find()) {
            dated.add(until.group(1) + " " + until.group(2));
        }
        Set<String> table = new HashSet<>();
        Outdated.table().values().forEach(all -> all.stream()
                .filter(advice -> advice.source().contains("until"))
                .forEach(advice -> table.add(advice.element() + " "
                        + advice.source().substring(advice.source().length() - "0000-00-00".length()))));
        assertEquals(dated, table);
    }

    @Test
    void everyElementThatIsNamedIsOfToday() throws Exception {
        Set<String> known = new HashSet<>();
        Matcher specified = SPECIFIED.matcher(p5());
        while (specified.find()) {
            known.add(specified.group(1));
        }
        List<String> unknown = new ArrayList<>();
        for (List<Outdated.Advice> all : Outdated.table().values()) {
            for (Outdated.Advice advice : all) {
                Matcher named = Pattern.compile("<(\\w+)>").matcher(advice.instead() + "<" + advice.element() + ">");
                while (named.find()) {
                    unknown.addAll(known.contains(named.group(1)) ? List.of() : List.of(named.group(1)));
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    /** Those that show what is deprecated, and no others. */
    @Test
    void examplesOfTheGuidelines() throws Exception {
        Map<String, Integer> said = new TreeMap<>();
        Matcher example = EXAMPLE.matcher(p5());
        while (example.find()) {
            String body = example.group(1).replace("http://www.tei-c.org/ns/Examples", "http://www.tei-c.org/ns/1.0");
            ElementPath trail = new ElementPath(new XmlFile(HEAD + body + "</egXML>"));
            Outdated outdated = new Outdated(trail);
            if (Xml.parse(trail, List.of(outdated)).isEmpty()) {
                for (SpanFinding mark : outdated.marks()) {
                    said.merge(mark.message().replaceFirst(" is deprecated.*", ""), 1, Integer::sum);
                }
            }
        }
        assertEquals(Map.of("<list> in <keywords>", 3, "<superEntry>", 3, "@targetEnd on <noteGrp>", 1), said);
    }

    @Test
    void isANoteBesideTheGrammarOfTei() throws Exception {
        assertEquals(
                List.of("note V546 @target on <term> is deprecated by TEI; write @ref instead"),
                said("<p>See <term target='http://example.org'>that</term>.</p>"));
        assertEquals(
                List.of("note V546 <superEntry> is deprecated by TEI; write an <entry> around the others instead"),
                said("<superEntry><entry><form><orth>door</orth></form></entry></superEntry>"));
    }

    private static List<String> said(String body) {
        byte[] xml = String.format(FILE, body).getBytes(StandardCharsets.UTF_8);
        SchemaChoice choice = SchemaChoice.of(Aids.tei("tei_all.rng"));
        return Validation.of(choice).check("x.xml", Optional.empty(), xml).stream()
                .flatMap(file -> file.findings().stream())
                .map(f -> f.severity().word() + " " + f.code() + " " + f.message())
                .toList();
    }
}
