package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.validate.finding.Finding;

/** Mistakes of editors, each told once, at its place, by its cause, and repaired where that is certain. */
class JudgedTest {
    @Test
    void eachIsToldAsAnEditorWouldWant() throws Exception {
        Validation validation = Judged.validation();
        List<String> wrong = new ArrayList<>();
        List<Judged> all = Judged.all();
        for (Judged one : all) {
            List<Finding> found = one.findings(validation);
            if (!one.isNamed(found) || !one.isPlaced(found) || !one.isRepaired(validation)) {
                wrong.add(one.file() + " " + one.words() + " " + found);
            }
        }
        assertTrue(all.size() >= 120, "mistakes: " + all.size());
        assertEquals(List.of(), wrong);
    }

    /** README shows what src/bench/judged prints. */
    @Test
    void readmeShowsTheTable() throws Exception {
        Aids.program("xmllint");
        String table = Judged.table();
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains(table), table);
    }
}
