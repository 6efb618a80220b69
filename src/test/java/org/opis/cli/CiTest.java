package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

/** The very steps of the recipes in src/main/ci, in a repository of their own. */
class CiTest {
    private static final Path CHECK = Path.of("src/main/ci/check").toAbsolutePath();
    private static final String GOOD =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <text><body><p xml:id="p1">Text. <ref target="other.xml#p9">there</ref></p></body></text></TEI>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        Aids.program("git");
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/a b.xml"), GOOD);
        Files.writeString(
                folder.resolve("letters/other.xml"), GOOD.replace("p1", "p9").replace("other.xml#p9", "#p9"));
        Files.writeString(folder.resolve("letters/third.xml"), GOOD.replace("other.xml#p9", "#p1"));
        git("init", "-q");
        commit("first");
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A", "letters");
        git("commit", "-q", "-m", message);
    }

    private record Step(int code, String out) {}

    private Step check(Map<String, String> settings) throws IOException, InterruptedException {
        // the command of this build, without its launcher, which would build
        Path command = folder.resolve("opis-command");
        Files.writeString(
                command,
                "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
                        + absolute(System.getProperty("java.class.path")) + "' org.opis.cli.Main \"$@\"\n");
        command.toFile().setExecutable(true);
        ProcessBuilder builder =
                new ProcessBuilder(CHECK.toString()).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("OPIS_") || name.startsWith("GITHUB_"));
        builder.environment().put("OPIS", command.toString());
        builder.environment().put("OPIS_PATHS", "letters");
        builder.environment().put("OPIS_SCHEMA", tei());
        builder.environment().putAll(settings);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Step(process.waitFor(), out);
    }

    private static String absolute(String path) {
        StringBuilder out = new StringBuilder();
        for (String one : path.split(":")) {
            out.append(out.isEmpty() ? "" : ":").append(Path.of(one).toAbsolutePath());
        }
        return out.toString();
    }

    /** A grammar of its own: elements of TEI in any order. */
    private String tei() throws IOException {
        Path schema = folder.resolve("any.rnc");
        Files.writeString(
                schema,
                """
                default namespace = "http://www.tei-c.org/ns/1.0"
                start = any
                any = element TEI | teiHeader | fileDesc | titleStmt | title | publicationStmt | sourceDesc | p | text
                  | body | ref { attribute target { text }?, attribute xml:id { text }?, (text | any)* }
                """);
        return schema.toString();
    }

    private Path report(String name) {
        return folder.resolve(".opis-reports").resolve(name);
    }

    @Test
    void aGoodCommitPassesAndLeavesItsReports() throws Exception {
        Step step = check(Map.of());
        assertEquals(0, step.code(), step.out());
        assertEquals("[]\n", Files.readString(report("codequality.json")));
        assertTrue(Files.readString(report("summary.md")).startsWith("## opis\n\n3 files, no findings"));
    }

    @Test
    void aBadCommitFailsAtItsLine() throws Exception {
        Files.writeString(folder.resolve("letters/a b.xml"), GOOD.replace("<body><p ", "<body><pp/><p "));
        commit("bad");
        Path summary = folder.resolve("summary");
        Path output = folder.resolve("output");
        Step step = check(Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                summary.toString(),
                "GITHUB_OUTPUT",
                output.toString()));
        assertEquals(1, step.code(), step.out());
        assertTrue(step.out().contains("::error file=letters/a b.xml,line=3,"), step.out());
        assertEquals("sarif=.opis-reports/opis.sarif\n", Files.readString(output));
        assertTrue(Files.readString(summary).contains("| letters/a b.xml | 1 | 3:13 V500"), Files.readString(summary));
        JsonNode issue =
                new ObjectMapper().readTree(report("codequality.json").toFile()).get(0);
        assertEquals("letters/a b.xml", issue.at("/location/path").asText());
        assertEquals(3, issue.at("/location/lines/begin").asInt());
        assertEquals("major", issue.at("/severity").asText());
        assertEquals(64, issue.at("/fingerprint").asText().length());
        var checkstyle = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report("checkstyle.xml").toFile());
        assertEquals(
                "3",
                checkstyle
                        .getElementsByTagName("error")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("line")
                        .getNodeValue());
        Files.writeString(folder.resolve("letters/a b.xml"), GOOD);
        assertEquals(0, check(Map.of()).code());
    }

    @Test
    void withABaselineWhatIsOldPasses() throws Exception {
        Files.writeString(folder.resolve("letters/a b.xml"), GOOD.replace("<body><p ", "<body><pp/><p "));
        Path baseline = folder.resolve("known.json");
        Cli written = Cli.run(
                "validate",
                "--schema",
                tei(),
                "--write-baseline",
                baseline.toString(),
                folder.resolve("letters").toString());
        assertEquals(0, written.code(), written.err());
        assertEquals(0, check(Map.of("OPIS_BASELINE", "known.json")).code());
        Files.writeString(folder.resolve("letters/third.xml"), GOOD.replace("<text>", "<texxt/><text>"));
        Step step = check(Map.of("OPIS_BASELINE", "known.json"));
        assertEquals(1, step.code(), step.out());
        assertFalse(step.out().contains("<pp>"), step.out());
    }

    @Test
    void onlyWhatAChangeConcernsIsChecked() throws Exception {
        Files.writeString(
                folder.resolve("letters/third.xml"),
                GOOD.replace("other.xml#p9", "#p1").replace("<text>", "<texxt/><text>"));
        commit("an old mistake");
        git("tag", "before");
        Files.writeString(
                folder.resolve("letters/other.xml"), GOOD.replace("p1", "p8").replace("other.xml#p9", "#p8"));
        commit("an id is another");
        Step step = check(Map.of("OPIS_SINCE", "before", "OPIS_FAIL_ON", "warning"));
        assertEquals(1, step.code(), step.out());
        assertTrue(step.out().contains("a b.xml:3:"), step.out());
        assertFalse(step.out().contains("texxt"), step.out());
        Step none = check(Map.of("OPIS_SINCE", "HEAD"));
        assertEquals(0, none.code(), none.out());
        Step wrong = check(Map.of("OPIS_SINCE", "nowhere"));
        assertEquals(3, wrong.code(), wrong.out());
        assertFalse(wrong.out().contains("Exception"), wrong.out());
    }

    @Test
    void aWrongFolderDoesNotPass() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Step step = check(Map.of("OPIS_PATHS", "empty"));
        assertEquals(2, step.code(), step.out());
    }
}
