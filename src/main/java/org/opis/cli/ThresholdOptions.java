package org.opis.cli;

import java.util.Optional;
import org.opis.diagnostic.Severity;
import picocli.CommandLine.Option;

/** What makes a run fail. */
final class ThresholdOptions {
    private enum Level {
        NOTE,
        WARNING,
        ERROR,
        NEVER
    }

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "The least finding that makes the exit code 1: note, warning, error or never"
                    + " (default: error).")
    private Level level;

    /** Empty where no finding makes the run fail. */
    Optional<Severity> severity() {
        return level == Level.NEVER ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
    }
}
