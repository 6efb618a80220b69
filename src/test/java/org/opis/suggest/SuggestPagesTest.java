package org.opis.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opis.Opis;
import org.opis.Options;
import org.opis.tei.Decoder;
import org.opis.text.SourceReader;

/** The examples on the pages of what is said of suggestions: a dump, a file of them, and all that is said. */
class SuggestPagesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```text\n(.*?)\n```\n\n```json\n(.*?)\n```\n\n```said\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("tei/guidelines"))) {
            for (Path page : pages.filter(file -> file.getFileName().toString().matches("S8.*"))
                    .sorted()
                    .toList()) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                int first = tests.size();
                while (example.find()) {
                    String[] parts = {example.group(1), example.group(2), example.group(3)};
                    String name = page.getFileName() + " " + (tests.size() - first + 1);
                    tests.add(DynamicTest.dynamicTest(name, () -> check(parts)));
                }
                assertTrue(tests.size() >= first + 3, page + " has too few examples");
            }
        }
        return tests.stream();
    }

    private static void check(String[] parts) {
        byte[] dump = parts[0].getBytes(StandardCharsets.UTF_8);
        String xml = Opis.encode(SourceReader.read("example.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
        SuggestTarget target = SuggestTarget.of("example.xml", xml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        AnnotationReader.Read read = AnnotationReader.read(parts[1]);
        Imported imported = SuggestImport.of(target, read.suggestions(), LocalDate.of(2020, 1, 2));
        String said = Stream.concat(
                        read.findings().stream().map(finding -> finding.code()),
                        imported.outcomes().stream()
                                .flatMap(one -> one.code().stream())
                                .map(Enum::name))
                .map(code -> code + "\n")
                .collect(Collectors.joining());
        assertEquals(parts[2], said, xml.substring(xml.indexOf("<text")));
        assertArrayEquals(dump, Decoder.decode(imported.bytes()).bytes());
    }
}
