package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.tei.Decoder;

/** {@code opis suggest} on the command line: questions, answers by a script, other TEI. */
class SuggestTest {
    private static final String DUMP =
            "After the talks the guests were shown the Lower Town by Comrade Lund, who spoke of"
                    + " the Northern Harbour at length. On 14 May 1961 they left.\n";

    @TempDir
    Path temp;

    private Path tei;
    private Path file;

    @BeforeEach
    void encode() throws IOException {
        tei = Files.createDirectory(temp.resolve("tei"));
        Path dump = Files.writeString(temp.resolve("page.txt"), DUMP);
        file = tei.resolve("page.xml");
        assertEquals(
                0, Cli.run("encode", dump.toString(), "-o", file.toString()).code());
    }

    /** The script calls a harbour and a town places, and writes nothing else. */
    @Test
    void questionsAreAnsweredByAScript() throws IOException {
        Cli asked = Cli.run("suggest", "export", tei.toString());
        assertEquals(0, asked.code(), asked.err());
        valid(asked.out());
        ObjectMapper mapper = new ObjectMapper();
        JsonNode page = mapper.readTree(asked.out());
        int answered = 0;
        for (JsonNode item : page.path("items")) {
            String words = item.at("/target/selector/1/exact").asText();
            boolean allowed = item.path("tei:allowed").toString().contains("\"placeName\"");
            if (item.path("body").isMissingNode() && allowed && words.matches(".*(?:Town|Harbour)")) {
                answered++;
                ObjectNode body = ((ObjectNode) item).putObject("body");
                body.put("tei:element", "placeName").put("tei:cert", "medium").put("value", "a part of the town");
                ((ObjectNode) item).putObject("creator").put("type", "Software").put("name", "script");
            }
        }
        assertEquals(2, answered, asked.out());
        Path answers = Files.writeString(temp.resolve("answers.jsonld"), mapper.writeValueAsString(page));
        valid(Files.readString(answers));
        Cli dry = Cli.run("suggest", "import", "--dry-run", answers.toString(), "--tei", tei.toString());
        assertTrue(dry.out().contains("+") && dry.err().contains("2 of "), dry.err());
        byte[] before = Files.readAllBytes(file);
        Cli run = Cli.run("suggest", "import", answers.toString(), "--tei", tei.toString());
        assertEquals(0, run.code(), run.err());
        String after = Files.readString(file);
        for (String name : List.of("Lower Town", "Northern Harbour")) {
            assertTrue(
                    after.contains("<placeName cert=\"medium\" resp=\"#ed.script\">" + name + "</placeName>"), after);
        }
        assertArrayEquals(
                Decoder.decode(before).bytes(),
                Decoder.decode(Files.readAllBytes(file)).bytes());
        assertEquals(0, Cli.run("validate", tei.toString()).code());
        assertEquals(0, Cli.run("decode", "--check", tei.toString()).code());
        Cli again = Cli.run("suggest", "import", answers.toString(), "--tei", tei.toString());
        assertTrue(again.err().contains("0 of "), again.err());
        assertEquals(after, Files.readString(file));
    }

    private static void valid(String json) throws IOException {
        List<?> wrong = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("schema/suggestions.schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
        assertEquals(List.of(), wrong, json);
    }

    @Test
    void theMarkupOfAnotherFileIsTakenThoughItsWordsAreOthers() throws IOException {
        Path model = Files.writeString(
                temp.resolve("page.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>After the talk the guests were shown the"
                        + " <placeName>lower town</placeName> by Comrade Lund, who talked of the <placeName ref=\"#h\">Northern"
                        + " Harbor</placeName> at length. On 14 May 1961 they left.</p></body></text></TEI>");
        Cli run = Cli.run("suggest", "import", model.toString(), "--tei", tei.toString());
        assertEquals(0, run.code(), run.err());
        String after = Files.readString(file);
        assertTrue(after.contains("resp=\"#ed.page-xml\">Lower Town</placeName>"), after);
        assertTrue(after.contains("resp=\"#ed.page-xml\">Northern Harbour</placeName>"), after);
    }

    @Test
    void whatCannotBeTakenIsAFindingAtItsPlace() throws IOException {
        Path bad = Files.writeString(
                temp.resolve("bad.json"),
                "[{\"type\":\"Annotation\"},\n{\"type\":\"Annotation\",\"body\":{\"tei:element\":\"script\"},\"target\":"
                        + "{\"source\":\"page.txt\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"Lower Town\"}}},\n"
                        + "{\"type\":\"Annotation\",\"body\":{\"tei:element\":\"name\"},\"target\":"
                        + "{\"source\":\"other.txt\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"Town\"}}}, 7]");
        String before = Files.readString(file);
        Cli run = Cli.run("suggest", "import", "--format", "gcc", bad.toString(), "--tei", tei.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(
                run.err().contains("bad.json:2:1: warning: \"Lower Town\", suggested as script, cannot be that"),
                run.err());
        assertTrue(run.err().contains("bad.json:3:1: warning: No file here describes the dump"), run.err());
        assertTrue(run.err().contains("[S801]"), run.err());
        assertEquals(before, Files.readString(file));
        assertEquals(
                3,
                Cli.run(
                                "suggest",
                                "import",
                                bad.toString(),
                                "--tei",
                                temp.resolve("none").toString())
                        .code());
        assertEquals(2, Cli.run("suggest", "import", bad.toString()).code());
        assertEquals(2, Cli.run("suggest").code());
    }
}
