package org.opis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.opis.batch.Reasons;
import org.opis.edition.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether an edition is intact. */
@Command(
        name = "verify",
        header = {"Proves that an edition is as it was published.", ""},
        sortOptions = false,
        description = {
            "Every file that manifest.json names is there and has the SHA-256 that stands there, and there is no other."
                    + " Exit code 0 if so, 1 if not, 3 if there is no manifest.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis verify build/edition")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "EDITION", description = "The edition's folder.")
    private Path edition;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Verification found = Verification.of(edition);
            found.problems().forEach(problem -> console.print(problem + "\n"));
            console.print(edition + ": " + found.files() + " files, "
                    + (found.problems().isEmpty() ? "intact" : found.problems().size() + " not as published")
                    + "\n");
            return found.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        } catch (IOException e) {
            console.say(edition + ": " + Reasons.of(e));
            return Exit.UNOPENED;
        }
    }
}
