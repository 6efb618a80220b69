package org.opis.cli;

import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.report.Format;
import picocli.CommandLine.Option;

/** How findings are shown, and which of them make a run fail. */
final class FindingOptions {
    private enum Level {
        NOTE,
        WARNING,
        ERROR,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are written: text (with an excerpt), gcc (one line each, for editors), json,"
                    + " sarif, junit, github or oxygen (default: text).")
    Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "The least finding that makes the exit code 1: note, warning, error or never"
                    + " (default: error).")
    private Level level;

    /** Empty where no finding makes the run fail. */
    Optional<Severity> threshold() {
        return level == Level.NEVER ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
    }
}
