package org.opis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.diagnostic.Severity;

class SettingsTest {
    private static final String TOML =
            """
            fail-on = "warning"
            show = "note"
            max-findings = 50
            max-per-code = 0

            [severity]
            "V5*" = "warning"
            V512 = "error"
            V509 = "off"
            my-rule = "note"

            [[ignore]]
            code = "P130"
            files = "drafts/**"
            reason = "not proofread yet"

            [[ignore]]
            code = "I4*"
            files = "*.tmp.xml"
            reason = "made by a tool"
            """;

    @TempDir
    Path temp;

    @Test
    void everythingThatCanBeSet() throws IOException, SettingsException {
        Settings settings = Settings.read(toml(TOML));
        assertEquals(Optional.of("warning"), settings.failOn());
        assertEquals(Optional.of(Severity.NOTE), settings.show());
        assertEquals(Map.of("max-findings", 50, "max-per-code", 0), settings.limits());
        assertEquals(Optional.of(Severity.WARNING), severity(settings, "a.xml", "V500"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "a.xml", "V512"));
        assertEquals(Optional.empty(), severity(settings, "a.xml", "V509"));
        assertEquals(Optional.of(Severity.NOTE), severity(settings, "a.xml", "my-rule"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "a.xml", "D601"));
        assertEquals(Optional.empty(), severity(settings, "drafts/x/a.txt", "P130"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "x/drafts/a.txt", "P130"));
        assertEquals(Optional.empty(), severity(settings, "x/y.tmp.xml", "I430"));
        assertEquals(Optional.of(Severity.ERROR), severity(settings, "x/y.xml", "I430"));
    }

    @Test
    void theCommandLineCountsFirstAndACodeBeforeItsFamily() throws IOException, SettingsException {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("v512", "note");
        line.put("V51*", "off");
        Settings settings = Settings.read(toml(TOML)).with(line);
        assertEquals(Optional.of(Severity.NOTE), severity(settings, "a.xml", "V512"));
        assertEquals(Optional.empty(), severity(settings, "a.xml", "V511"));
        assertEquals(Optional.of(Severity.WARNING), severity(settings, "a.xml", "V500"));
    }

    @Test
    void itIsLookedForUpToTheRootOfTheRepository() throws IOException, SettingsException {
        toml("fail-on = \"never\"\n");
        Path deep = Files.createDirectories(temp.resolve("a/b"));
        assertEquals(Optional.of("never"), Settings.find(deep).failOn());
        Files.createDirectories(temp.resolve("a/.git"));
        assertEquals(Settings.NONE, Settings.find(deep));
        Files.writeString(temp.resolve("a/opis.toml"), "fail-on = \"note\"\n");
        assertEquals(Optional.of("note"), Settings.find(deep).failOn());
    }

    @Test
    void aByteOrderMarkIsNoPartOfIt() throws IOException, SettingsException {
        Settings settings =
                Settings.read(toml("\ufefffail-on = \"note\"\n[severity]\nhouse-1 = \"off\"\nV512 = \"off\"\n"));
        assertEquals(Optional.of("note"), settings.failOn());
        assertEquals(Set.of("house-1"), settings.foreign());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[severity]~V5l2 = 'off'|2: no finding has the code \"V5l2\"; did you mean \"V502\"?",
                "[severity]~V999 = 'off'|2: no finding has the code \"V999\"",
                "[severity]~lost-lines = 'off'|2: \"lost-lines\" is a noun; its code is P130",
                "[severity]~'Z*' = 'off'|2: no code begins as \"Z*\" says",
                "[severity]~V512 = 'of'|2: \"of\" is no severity; expected off, note, warning or error",
                "[severity]~V512 = 3|2: severity.V512 is no text",
                "~[severty]|2: unknown key \"severty\"; did you mean \"severity\"?",
                "severity = 'off'|1: expected a table: [severity]",
                "show = 'loud'|1: show is \"loud\"; expected one of note, warning, error",
                "max-findings = -1|1: max-findings is no whole number",
                "max-findings = 1.5|1: max-findings is no whole number",
                "[ignore]~code = 'P130'|1: expected a list of tables: [[ignore]]",
                "[[ignore]]~code = 'P130'~files = '*'|1: an ignore needs code, files and reason; there is no reason",
                "[[ignore]]~code = 'P130'~files = '*'~reason = 'x'~[[ignore]]~code = 'P13O'|5: an ignore needs",
                "[[ignore]]~code = 'P130'~file = '*'|3: unknown key \"file\"; did you mean \"files\"?",
                "[[ignore]]~code = 'P13O'~files = '*'~reason = 'x'|2: no finding has the code \"P13O\"",
                "a = = 3|1: ",
            })
    void whatCannotBeMeantIsSaidWithItsLine(String written, String said) throws IOException {
        Path file = toml(written.replace('~', '\n'));
        String message =
                assertThrows(SettingsException.class, () -> Settings.read(file)).getMessage();
        assertTrue(message.startsWith(file + ":" + said), message);
        assertEquals(1, message.lines().count());
    }

    private Optional<Severity> severity(Settings settings, String file, String code) {
        return settings.severity(temp.resolve(file).toString(), Topic.of(code), Severity.ERROR);
    }

    private Path toml(String text) throws IOException {
        return Files.writeString(temp.resolve("opis.toml"), text);
    }
}
