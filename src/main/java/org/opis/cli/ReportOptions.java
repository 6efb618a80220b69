package org.opis.cli;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.policy.Settings;
import org.opis.report.Format;
import picocli.CommandLine.Option;

/** How findings are shown. */
final class ReportOptions {
    /** A million findings of one kind are no better than these; an edition in another schema may have thousands. */
    private static final int PER_CODE = 10_000;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are written: text (with an excerpt), gcc (one line each, for editors), json,"
                    + " sarif, junit, github, codequality (GitLab), checkstyle (Jenkins), markdown or oxygen"
                    + " (default: text).")
    Format format;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Write a report of every finding to a file, too; may be repeated, for several at once.")
    List<String> reports = List.of();

    @Option(
            names = "--show",
            paramLabel = "LEVEL",
            description = "The least finding that is printed: note, warning or error (default: warning in text, note in"
                    + " other formats). All are counted, and all stand in a --report.")
    private Optional<Severity> show = Optional.empty();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "Print so many findings at most, and say how many are held back; all are counted, and all"
                    + " stand in a --report (default: 0, no limit).")
    private Optional<Integer> most = Optional.empty();

    @Option(
            names = "--max-per-code",
            paramLabel = "N",
            description = "List so many findings of one code in one file at most, and say how many more there are"
                    + " (default: 10000; 0: no limit).")
    private Optional<Integer> perCode = Optional.empty();

    boolean isNegative() {
        return Math.min(most.orElse(0), perCode.orElse(0)) < 0;
    }

    Severity show(Settings settings) {
        return show.or(settings::show).orElse(format == Format.TEXT ? Severity.WARNING : Severity.NOTE);
    }

    int most(Settings settings) {
        return most.orElse(settings.limits().getOrDefault("max-findings", 0));
    }

    int perCode(Settings settings) {
        return perCode.orElse(settings.limits().getOrDefault("max-per-code", PER_CODE));
    }
}
