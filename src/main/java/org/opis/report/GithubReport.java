package org.opis.report;

import java.io.PrintWriter;
import org.opis.diagnostic.Severity;

/** Annotations on a pull request, by workflow commands on standard output (actions/toolkit, command.ts). */
final class GithubReport implements Renderer {
    private final PrintWriter out;

    GithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Judged judged) {
        for (ReportItem item : judged.fresh()) {
            out.print("::" + level(item.severity())
                    + " file=" + property(item.file())
                    + ",line=" + item.start().line()
                    + ",endLine=" + item.end().line()
                    + columns(item)
                    + ",title=" + property(item.code())
                    + "::"
                    + value(item.message()
                            + item.place().map(p -> " (" + p + ")").orElse("")) + "\n");
        }
    }

    @Override
    public void finish(ReportFooter ending) {
        out.flush();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NOTE -> "notice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** Columns are for annotations within one line (GitHub REST API, check runs). */
    private static String columns(ReportItem item) {
        return item.start().line() == item.end().line()
                ? ",col=" + item.start().column() + ",endColumn=" + item.end().column()
                : "";
    }

    private static String value(String text) {
        String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Cells.safe(escaped);
    }

    private static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }
}
