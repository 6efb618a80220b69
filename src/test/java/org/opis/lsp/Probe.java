package org.opis.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.validate.Validation;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;

/** A file with seven mistakes of different kinds: grammar, value, order, rule, pointer, hand, date. */
final class Probe {
    static final Path FILE = Path.of("fixtures/cases/editor-probe/probe.xml");

    private Probe() {}

    /** What the command line says of it. */
    static List<Finding> findings() throws IOException {
        return Validation.of(SchemaChoice.BUILT_IN)
                .check(FILE.toString(), Optional.of(FILE), Files.readAllBytes(FILE))
                .stream()
                .flatMap(file -> file.findings().stream())
                .toList();
    }

    /** What a grammar can see of it. */
    static List<Finding> ofGrammar() throws IOException {
        return findings().stream().filter(f -> f.code().equals("V500")).toList();
    }

    static String place(Finding finding) {
        return finding.line() + ":" + finding.column();
    }
}
