package org.opis.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Seven mistakes in one file: an editor is shown each where the command line has it. */
class ProbeTest {
    @Test
    void theEditorIsShownWhatTheCommandLineSays() throws IOException, InterruptedException {
        Set<String> told = Probe.findings().stream()
                .map(f -> Probe.place(f) + " " + f.code())
                .collect(Collectors.toCollection(TreeSet::new));
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
            String uri = Probe.FILE.toUri().toString();
            editor.open(uri, Files.readString(Probe.FILE));
            assertEquals(
                    told,
                    editor.diagnostics(uri).stream()
                            .map(d -> (d.getRange().getStart().getLine() + 1) + ":"
                                    + (d.getRange().getStart().getCharacter() + 1) + " "
                                    + d.getCode().getLeft())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
