package org.opis.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** The examples on the pages of what fidelity finds: a source, the body of a TEI file, a profile, and all that is told. */
class FidelityPagesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```source\n(.*?)\n```\n\n```xml\n(.*?)\n```\n\n```([a-z-]+)\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("tei/guidelines"))) {
            for (Path page : pages.filter(file -> file.getFileName().toString().matches("F7(?!9[12]).*"))
                    .sorted()
                    .toList()) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                int first = tests.size();
                while (example.find()) {
                    String[] parts = {example.group(1), example.group(2), example.group(3), example.group(4)};
                    tests.add(DynamicTest.dynamicTest(page.getFileName() + " " + parts[2], () -> check(parts)));
                }
                assertTrue(tests.size() >= first + 3, page + " has too few examples");
            }
        }
        return tests.stream();
    }

    private static void check(String[] parts) {
        Source source =
                SourceReader.read("source.txt", parts[0].getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Profile profile = Profile.valueOf(parts[2].toUpperCase(Locale.ROOT).replace('-', '_'));
        String tei = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + parts[1] + "</body></text></TEI>";
        String found = new FidelityCheck(profile, Branch.ORIGINAL, false)
                .of(source, "file.xml", tei.getBytes(StandardCharsets.UTF_8)).findings().stream()
                        .map(finding -> finding.place().orElseThrow().position() + " " + finding.code() + "\n")
                        .collect(Collectors.joining());
        assertEquals(parts[3], found, tei);
    }
}
