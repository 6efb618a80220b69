package org.opis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.validate.Validation;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;

/** No file makes the validator or a report fail, and each gives the same report twice. */
class MutationTest {
    private static final String SCHEMA =
            """
            default namespace = "http://www.tei-c.org/ns/1.0"
            start = element TEI { attribute xml:id { xsd:NCName }, any* }
            any = element p { attribute ref { xsd:anyURI }?, mixed { any* } } | element num { xsd:integer }
            """;
    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE TEI [<!ENTITY e "x<p xmlns='http://www.tei-c.org/ns/1.0'>y</p>">]>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="t"><!-- c --><?pi d?>
            <p ref="#t">a &e; &amp; <![CDATA[b]]> 🙂 &#x20AC;<p/></p>\t<num>4</num>
            </TEI>
            """;
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        ";",
        "\"",
        "'",
        "/",
        "=",
        ":",
        "!",
        "--",
        "?",
        "[",
        "]",
        "]]>",
        "<!",
        "<p>",
        "</p>",
        "\u0000",
        "\r",
        "\ufffe",
        "\ud83d",
        "&e;",
        "&f;",
        "&#0;",
        "xmlns:a=",
        "a:b",
        "#",
        " ",
        "日",
        "<!DOCTYPE x SYSTEM 'y'>",
        "<?xml?>"
    };

    @TempDir
    Path folder;

    @Test
    void seededMutations() throws IOException {
        Path schema = Files.writeString(folder.resolve("s.rnc"), SCHEMA);
        Validation validation = Validation.of(SchemaChoice.of(schema));
        assertEquals(List.of(), findings(validation, XML.getBytes(StandardCharsets.UTF_8)));
        Random random = new Random(20260101);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = mutated(random).getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(10) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            List<Finding> findings = findings(validation, bytes);
            assertEquals(findings, findings(validation, bytes));
            assertTrue(findings.stream()
                    .allMatch(f -> !f.message().isBlank() && f.message().lines().count() == 1));
            for (Format format : Format.values()) {
                assertEquals(render(format, bytes, findings), render(format, bytes, findings));
            }
        }
    }

    private static List<Finding> findings(Validation validation, byte[] bytes) {
        return validation.check("x.xml", Optional.empty(), bytes).get(0).findings();
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(XML);
        for (int n = random.nextInt(3) + 1; n > 0; n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                default -> text.setLength(Math.max(1, random.nextInt(4) == 0 ? at : text.length()));
            }
        }
        return text.append(text.length() == 0 ? " " : "").toString();
    }

    private static String render(Format format, byte[] bytes, List<Finding> findings) {
        StringWriter out = new StringWriter();
        Renderer renderer = format.to(new PrintWriter(out), false, true);
        Judged judged = Judge.PLAIN.judge(Checked.xml("x.xml", bytes, findings));
        FindingCounts summary = new FindingCounts();
        summary.add(judged);
        renderer.add(judged);
        renderer.finish(new ReportFooter(summary, 0, 0));
        return out.toString();
    }
}
