package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples on the pages of what decoding finds: a TEI file, and all that decode --check says of it. */
class DecodePagesTest {
    private static final Pattern EXAMPLE = Pattern.compile("```xml\n(.*?)\n```\n\n```check\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FINDING = Pattern.compile("stdin:(\\d+:\\d+): [a-z]+: .* \\[([A-Z]\\d+)]");

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page :
                List.of("D650-edited", "D651-white-space", "D652-no-hash", "D653-unknown-rend", "D654-broken-file")) {
            Matcher example = EXAMPLE.matcher(Files.readString(Path.of("tei/guidelines", page + ".md")));
            int first = tests.size();
            while (example.find()) {
                String tei = example.group(1) + "\n";
                String expected = example.group(2);
                tests.add(DynamicTest.dynamicTest(page + " " + (tests.size() - first + 1), () -> check(tei, expected)));
            }
            assertTrue(tests.size() >= first + 3, page + " has too few examples");
        }
        return tests.stream();
    }

    private static void check(String tei, String expected) {
        Cli run = Cli.feed(tei.getBytes(StandardCharsets.UTF_8), "decode", "--check", "--format", "gcc", "-");
        String found = FINDING.matcher(run.err())
                .results()
                .map(m -> m.group(1) + " " + m.group(2) + "\n")
                .sorted()
                .collect(Collectors.joining());
        assertEquals(expected, found, run.err());
        assertEquals(expected.contains("D650") || expected.contains("D654") ? 1 : 0, run.code());
    }
}
