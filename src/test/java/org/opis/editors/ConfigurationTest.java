package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Ran;

/** What editors are configured with that "opis schema --export" writes. */
class ConfigurationTest {
    private static final Path HOME = Path.of("schema/editors");

    @TempDir
    Path temp;

    @Test
    void everyOneStartsTheServer() throws IOException {
        JsonNode helix =
                new TomlMapper().readTree(HOME.resolve("helix/languages.toml").toFile());
        assertEquals("opis", helix.at("/language-server/opis/command").asText());
        helix.get("language")
                .forEach(language -> assertEquals(
                        "opis", language.get("language-servers").get(0).asText()));
        JsonNode kate =
                new ObjectMapper().readTree(HOME.resolve("kate/settings.json").toFile());
        assertEquals("[\"opis\",\"lsp\"]", kate.at("/servers/xml/command").toString());
        assertTrue(Files.readString(HOME.resolve("neovim/opis.lua")).contains("{ \"opis\", \"lsp\" }"));
        assertTrue(Files.readString(HOME.resolve("vim/lsp.vim")).contains("['opis', 'lsp']"));
        assertTrue(Files.readString(HOME.resolve("emacs/opis.el")).contains("'(\"opis\" \"lsp\")"));
    }

    @Test
    void vimReadsWhatOpisPrints() throws IOException, InterruptedException {
        String vim = Aids.program("vim").toString();
        String findings = Around.opis("validate", "--format", "gcc", "fixtures/validation");
        Path file = Files.writeString(temp.resolve("findings"), findings);
        Path list = temp.resolve("list");
        Ran ran = Ran.in(
                Path.of("").toAbsolutePath(),
                Map.of("TERM", "dumb", "HOME", temp.toString()),
                vim,
                "-Nu",
                "NONE",
                "-es",
                "--cmd",
                "set rtp^=" + HOME.resolve("vim").toAbsolutePath(),
                "-c",
                "compiler opis",
                "-c",
                "cgetfile " + file,
                "-c",
                "call writefile(map(getqflist(), {i, e -> e.valid . bufname(e.bufnr) . ':' . e.lnum . ':' . e.col . ':' . e.type}), '"
                        + list + "')",
                "-c",
                "qa!");
        assertTrue(Files.exists(list), ran.out() + ran.err());
        List<String> read = Files.readAllLines(list);
        List<String> wanted = findings.lines()
                .map(l -> l.replaceFirst("^(.*?):(\\d+):(\\d+): (.).*$", "1$1:$2:$3:$4"))
                .toList();
        assertEquals(wanted, read);
    }

    @Test
    void nxmlFindsTheGrammarAndValidates() throws IOException, InterruptedException {
        String emacs = Aids.program("emacs").toString();
        Around.opis("schema", "--export", temp.resolve("schema").toString());
        Path valid = Files.writeString(temp.resolve("valid.xml"), Around.file("<p>Text.</p>"));
        Path wrong = Files.writeString(
                temp.resolve("wrong.xml"), Around.file("<p>Text <stamp type='registri'>a</stamp>.</p>"));
        assertEquals("0", errors(emacs, valid));
        assertEquals("1", errors(emacs, wrong));
    }

    private String errors(String emacs, Path file) throws IOException, InterruptedException {
        Ran ran = Ran.in(
                temp,
                Map.of("HOME", temp.toString(), "LC_ALL", "C.UTF-8"),
                emacs,
                "-Q",
                "--batch",
                "-l",
                temp.resolve("schema/editors/emacs/opis.el").toString(),
                "--eval",
                "(progn (find-file \"" + file + "\") (nxml-mode) (rng-validate-mode 1) (rng-auto-set-schema)"
                        + " (while (rng-do-some-validation)) (princ (format \"%s\\n\" rng-error-count)))");
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().reduce("", (a, b) -> b);
    }

    @Test
    void everyFileIsHandedOut() throws IOException {
        String list = Around.opis("schema", "--list");
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(list.contains("editors/" + HOME.relativize(file)), file.toString());
            }
        }
    }
}
