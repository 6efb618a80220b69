package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.Finding;
import org.opis.validate.include.Following;
import org.opis.validate.pointer.Corpus;
import org.opis.validate.schema.SchemaChoice;

/** The examples of the pages on validity: each is checked with LF and CRLF. */
class PagesTest {
    private static final Path FOLDER = Path.of("tei/guidelines");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("# \\w+ .*## Why.*## Examples.*## Limits.*## Since\\s+0\\.1\\.0\\s*", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V538", "V539", "V540", "V541", "V543", "V544", "V545", "V546", "V570", "V571", "V572", "V573", "V589",
                "V597", "V590", "V591", "V592", "V593", "V594", "V595", "V596", "V598", "V599"
            })
    void examples(String code) throws Exception {
        Path page = FOLDER.resolve(code + "-" + Code.valueOf(code).noun() + ".md");
        String text = Files.readString(page);
        assertTrue(PARTS.matcher(text).matches(), page.toString());
        List<String> given = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int runs = 0;
        while (block.find()) {
            if (block.group(1).equals("diagnostics")) {
                List<String> expected = block.group(2).lines().toList();
                assertEquals(expected, run(code, given), given.toString());
                List<String> crlf =
                        given.stream().map(g -> g.replace("\n", "\r\n")).toList();
                assertEquals(expected, run(code, crlf), given.toString());
                given.clear();
                runs++;
            } else {
                given.add(block.group(2));
            }
        }
        assertTrue(runs >= 2, page.toString());
    }

    private static List<String> run(String code, List<String> given) throws Exception {
        if (code.equals("V598")) {
            return schema(given.get(0));
        }
        String xml = given.get(given.size() - 1);
        return findings(code, given, xml.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.start() + " " + finding.code())
                .toList();
    }

    private static List<Finding> findings(String code, List<String> given, byte[] xml) throws Exception {
        return switch (code) {
            case "V545", "V570", "V571" -> check(
                    new SchemaChoice(
                            List.of(), List.of(), true, Optional.empty(), Optional.empty(), true, List.of(), false),
                    xml);
            case "V540", "V541", "V573" -> check(SchemaChoice.of(), xml);
            case "V543", "V544", "V546" -> check(SchemaChoice.of(grammar(given.get(0))), xml);
            default -> validator(given).validate("x.xml", xml);
        };
    }

    private static List<Finding> check(SchemaChoice choice, byte[] xml) {
        return Validation.of(choice, Corpus.NONE, new Following(true, false))
                .check("x.xml", Optional.of(Path.of("target/x.xml")), xml)
                .get(0)
                .findings();
    }

    private static Path grammar(String rnc) throws IOException {
        return Files.writeString(Files.createTempDirectory("grammar").resolve("x.rnc"), rnc);
    }

    private static Validator validator(List<String> given) throws Exception {
        return given.size() > 1 ? Mini.with(given.get(0)) : Mini.VALIDATOR;
    }

    private static List<String> schema(String rnc) throws IOException {
        Path file = Files.createTempFile("schema", ".rnc");
        Files.writeString(file, rnc);
        List<Finding> findings = Validation.of(SchemaChoice.of(file)).faults();
        Files.delete(file);
        return findings.stream().map(f -> f.start() + " " + f.code()).toList();
    }
}
