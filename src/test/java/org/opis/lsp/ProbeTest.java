package org.opis.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.validate.Validation;
import org.opis.validate.schema.SchemaChoice;

/** Seven mistakes of different kinds in one file: an editor is shown each where the command line has it. */
class ProbeTest {
    private static final Path PROBE = Path.of("fixtures/cases/editor-probe/probe.xml");

    @Test
    void theEditorIsShownWhatTheCommandLineSays() throws IOException, InterruptedException {
        TreeSet<String> told = new TreeSet<>();
        Validation.of(SchemaChoice.BUILT_IN)
                .check(PROBE.toString(), Optional.of(PROBE), Files.readAllBytes(PROBE))
                .forEach(file -> file.findings().forEach(f -> told.add(f.line() + ":" + f.column() + " " + f.code())));
        assertEquals(
                List.of(
                        "22:15 V509",
                        "65:16 V500",
                        "69:111 V500",
                        "69:15 V500",
                        "69:57 V582",
                        "71:109 V504",
                        "71:25 V581",
                        "74:77 V500"),
                List.copyOf(told));
        try (Editor editor = Editor.start(Map.of())) {
            String uri = PROBE.toUri().toString();
            editor.open(uri, Files.readString(PROBE));
            assertEquals(
                    told,
                    editor.diagnostics(uri).stream()
                            .map(d -> (d.getRange().getStart().getLine() + 1) + ":"
                                    + (d.getRange().getStart().getCharacter() + 1) + " "
                                    + d.getCode().getLeft())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Another validator of the same grammar refuses the file too; it names the line of the first mistake. */
    @Test
    void anotherValidatorRefusesIt() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Aids.program("xmllint").toString(), "--noout", "--relaxng", "schema/opis.rng", PROBE.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes());
        assertEquals(3, run.waitFor(), said);
        assertTrue(said.contains("probe.xml:65: element stamp"), said);
    }
}
