package org.opis.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.policy.Settings;
import picocli.CommandLine.Option;

/** Which findings matter. */
final class PolicyOptions {
    private enum Level {
        NOTE,
        WARNING,
        ERROR,
        NEVER
    }

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            split = ",",
            description = "What findings of a code are: off, note, warning or error. P1* is a family. May be repeated"
                    + " and counts before opis.toml; a code counts before its family.")
    Map<String, String> severities = Map.of();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "The least finding that makes the exit code 1: note, warning, error or never"
                    + " (default: error).")
    private Optional<Level> level = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Only findings that are not in this file count; those that are, are neither printed nor make"
                    + " the run fail.")
    Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write every finding to this file, for --baseline; none of them makes the run fail.")
    Optional<Path> writeBaseline = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings (default: the first opis.toml in this folder or above, up to the root of the"
                    + " repository).")
    Optional<Path> config = Optional.empty();

    /** Empty where no finding makes the run fail. */
    Optional<Severity> threshold(Settings settings) {
        String word = level.map(l -> l.name().toLowerCase(Locale.ROOT))
                .or(settings::failOn)
                .orElse("error");
        return word.equals("never") ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
