package org.opis.validate.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.Span;
import org.opis.validate.Validator;

/** Findings on an encoded file lead into the dump. */
class InDumpTest {
    private static final Path FILES = Path.of("tei/corpus");
    private static final Path DUMPS = Path.of("fixtures/archive");
    private static final Pattern NAME = Pattern.compile("<(placeName|persName|roleName|date)[^>]*>([^<&\n]+)</");

    /** Plain elements of the body: what they hold stands at their place in the dump. */
    @Test
    void everyElementLeadsToItsWords() throws IOException {
        int led = 0;
        for (Path file : files()) {
            String tei = Files.readString(file);
            String dump = Files.readString(dump(file));
            Places lines = new Places(dump);
            InDump way = InDump.of(
                    tei.getBytes(StandardCharsets.UTF_8),
                    new Places(tei),
                    List.of(SpanFinding.of(Code.V512, Span.empty(0), "")));
            Matcher name = NAME.matcher(tei);
            while (name.find()) {
                Optional<DumpPlace> place = way.place(name.start());
                if (name.start() < tei.indexOf("<body")) {
                    assertEquals(Optional.empty(), place);
                    continue;
                }
                assertTrue(place.isPresent(), file + " " + name.group());
                int offset = lines.lineSpan(place.get().position().line()).start()
                        + place.get().position().column()
                        - 1;
                assertEquals(dump(file).getFileName().toString(), place.get().name());
                assertTrue(
                        dump.startsWith(name.group(2), offset),
                        place + ": " + name.group(2) + ", not "
                                + dump.substring(offset).lines().findFirst());
                led++;
            }
        }
        assertTrue(led > 200, led + " elements");
    }

    @Test
    void aFindingSaysWhere() throws IOException {
        Path file = files().get(0);
        String tei = Files.readString(file);
        int end = tei.lastIndexOf("</p>");
        String wrong = tei.substring(0, end) + "<hi rend=\"nothing\">!</hi>" + tei.substring(end);
        Finding finding = Validator.builtIn()
                .validate("x.xml", wrong.getBytes(StandardCharsets.UTF_8))
                .get(0);
        Places lines = new Places(Files.readString(dump(file)));
        DumpPlace place = finding.place().orElseThrow();
        String last = tei.substring(tei.lastIndexOf('>', end - 1) + 1, end);
        String line = lines.text()
                .substring(
                        lines.lineSpan(place.position().line()).start(),
                        lines.lineSpan(place.position().line()).end());
        assertTrue(line.contains(last.strip().substring(Math.max(0, last.strip().length() - 5))), place + " " + line);
    }

    @Test
    void otherFilesLeadNowhere() {
        String tei = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p n=\"\">a</p></body></text></TEI>";
        List<Finding> findings = Validator.builtIn().validate("x.xml", tei.getBytes(StandardCharsets.UTF_8));
        assertTrue(findings.stream().allMatch(f -> f.place().isEmpty()));
        assertTrue(!findings.isEmpty());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
    }

    private static Path dump(Path file) {
        return DUMPS.resolve(file.getFileName().toString().replace(".xml", ".txt"));
    }
}
