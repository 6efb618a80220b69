package org.opis.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Npm;
import org.opis.Ran;
import org.opis.validate.finding.Finding;

/** The same mistakes as programs of others show them: all through the server, and those that a grammar can see without. */
class ProbeElsewhereTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    Path home;

    /** Emacs starts the server, as the configuration that opis hands out has it. */
    @Test
    void emacsShowsThemThroughTheServer() throws IOException, InterruptedException, URISyntaxException {
        Aids.emacsWith("eglot");
        String server = "(setq opis-command '(\"" + System.getProperty("java.home") + "/bin/java\" \"-cp\" \""
                + System.getProperty("java.class.path") + "\" \"org.opis.cli.Main\" \"lsp\"))";
        Set<String> said = Probe.findings().stream()
                .map(f -> Probe.place(f) + " opis [" + f.code() + "]: " + f.message())
                .collect(Collectors.toSet());
        assertEquals(said, Set.copyOf(emacs(server, "eglot")));
    }

    /** nXML marks the name or the value, opis the whole tag or attribute. */
    @Test
    void nxmlMarksThoseOfTheGrammar() throws IOException, InterruptedException, URISyntaxException {
        List<Finding> unmarked = new ArrayList<>(Probe.ofGrammar());
        for (String mark : emacs("nil", "nxml")) {
            int offset = Integer.parseInt(mark);
            assertTrue(
                    unmarked.removeIf(f ->
                            f.span().start() <= offset && offset <= f.span().end()),
                    mark + ": another place");
        }
        assertEquals(List.of(), unmarked);
    }

    @Test
    void salveNamesThoseOfTheGrammar() throws IOException, InterruptedException {
        Npm.module("salve-annos/package.json");
        Set<String> places = Probe.ofGrammar().stream().map(Probe::place).collect(Collectors.toSet());
        // where the attributes of a date are none that it may have, no text may stand in it either
        Set<String> named = salve(Probe.FILE)
                .filter(line -> !line.endsWith(" text not allowed here"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
        assertEquals(places, named);
        Path valid = Path.of("src/main/editors/oxygen/framework/templates/letter.xml");
        assertEquals(List.of(), salve(valid).toList());
    }

    /** It names the line of the first mistake. */
    @Test
    void xmllintRefusesTheFile() throws IOException, InterruptedException {
        Ran ran = Ran.in(
                HERE,
                Map.of(),
                Aids.program("xmllint").toString(),
                "--noout",
                "--relaxng",
                "schema/opis.rng",
                Probe.FILE.toString());
        assertEquals(3, ran.code(), ran.err());
        assertTrue(ran.err().contains("probe.xml:65: element stamp"), ran.err());
    }

    private static Stream<String> salve(Path file) throws IOException, InterruptedException {
        Ran ran = Ran.in(
                HERE,
                Map.of(),
                Aids.program("node").toString(),
                "src/test/browser/salve.mjs",
                "schema/opis.rng",
                file.toString());
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines();
    }

    private List<String> emacs(String before, String by) throws IOException, InterruptedException, URISyntaxException {
        Path functions = Path.of(getClass().getResource("emacs.el").toURI());
        Ran ran = Ran.in(
                home,
                Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8", "PATH", System.getenv("PATH")),
                Aids.program("emacs").toString(),
                "--batch",
                "--eval",
                "(progn (package-initialize) " + before + ")",
                "-l",
                HERE.resolve("schema/editors/emacs/opis.el").toString(),
                "-l",
                functions.toString(),
                "--eval",
                "(opis-test-" + by + " \"" + Probe.FILE.toAbsolutePath() + "\")");
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().toList();
    }
}
