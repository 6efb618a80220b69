package org.opis.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** The forms a report may take. Lines end with LF everywhere. */
public enum Format {
    /** With an excerpt and a caret, for people. */
    TEXT,
    /** {@code file:line:column: severity: message [CODE]}, for editors. */
    GCC,
    /** The linked output messages of oXygen. */
    OXYGEN,
    /** Stable and documented at {@link JsonReport}. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF,
    /** One test case for each file. */
    JUNIT,
    /** Annotations by workflow commands. */
    GITHUB,
    /** Code Quality of GitLab. */
    CODEQUALITY,
    /** The XML of Checkstyle, which build servers read. */
    CHECKSTYLE,
    /** Tables of codes and files, for the summary of a job. */
    MARKDOWN;

    /** The format that {@code name} writes, in any case. */
    public static Optional<Format> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.name().equals(wanted)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether every line is about one finding, so that counts have no place in it. */
    public boolean isLines() {
        return this == GCC || this == OXYGEN || this == GITHUB;
    }

    /**
     * A renderer to {@code out}, which stays open.
     *
     * @param colour whether TEXT is coloured
     * @param compared whether there is a baseline, which SARIF shows
     */
    public Renderer to(PrintWriter out, boolean colour, boolean compared) {
        return switch (this) {
            case TEXT -> new TextReport(out, colour);
            case GCC -> new GccReport(out);
            case OXYGEN -> new OxygenReport(out);
            case JSON -> new JsonReport(out);
            case SARIF -> new SarifReport(out, compared);
            case JUNIT -> new JunitReport(out);
            case GITHUB -> new GithubReport(out);
            case CODEQUALITY -> new CodeQualityReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out);
            case MARKDOWN -> new MarkdownReport(out);
        };
    }
}
