package org.opis.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.InputKind;
import org.opis.validate.finding.Finding;

/** What is said of a schema that cannot be used; mostly it is a file of another kind. */
final class SchemaFault {
    private static final String MISSING = "no such file";

    private SchemaFault() {}

    static void say(Finding fault, CommandRun run) {
        boolean missing = fault.message().startsWith(MISSING);
        String reason = missing ? MISSING : instead(fault).orElse(fault.message());
        run.unopened(missing ? fault.file() : fault.file() + ":" + fault.start(), reason + " [" + fault.code() + "]");
    }

    private static Optional<String> instead(Finding fault) {
        InputKind kind = kind(fault.file());
        return switch (kind) {
            case TEI -> Optional.of("this is TEI, no schema; of an ODD, Roma makes RELAX NG");
            case W3C_SCHEMA -> Optional.of("this is a W3C XML Schema; opis reads RELAX NG and Schematron");
            case DTD -> Optional.of("this is a DTD; opis reads RELAX NG, into which trang turns it");
            case SCHEMATRON -> Optional.of("this is a Schematron schema; did you mean --schematron?")
                    .filter(said -> fault.message().contains("relaxng.org"));
            case RELAX_NG -> Optional.of(fault.message() + "; did you mean --schema?")
                    .filter(said -> said.contains("no rules of Schematron"));
            case WEB, JSON, PDF, WORD, PICTURE, PACKED -> Optional.of("this is " + kind.said() + ", no schema");
            default -> Optional.empty();
        };
    }

    private static InputKind kind(String file) {
        try {
            return InputKind.of(Path.of(file));
        } catch (InvalidPathException e) {
            return InputKind.UNKNOWN;
        }
    }
}
