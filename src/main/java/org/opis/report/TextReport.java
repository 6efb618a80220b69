package org.opis.report;

import java.io.PrintWriter;
import org.opis.diagnostic.Severity;

/** Three lines for each finding: what, the source, a caret. At the end one line of counts. */
final class TextReport implements Renderer {
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String BLUE = "\u001b[1;34m";
    private final PrintWriter out;
    private final boolean colour;
    private final Repeats repeats = new Repeats();

    TextReport(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    @Override
    public void add(Judged judged) {
        judged.fresh().stream().filter(repeats::isFirst).forEach(this::add);
        judged.more().forEach(more -> out.print(Cells.safe(judged.file() + ": " + more) + "\n"));
    }

    @Override
    public void finish(ReportFooter ending) {
        repeats.lines().forEach(line -> out.print(line + "\n"));
        out.print(ending.line() + "\n");
        out.flush();
    }

    private void add(ReportItem item) {
        String where = Cells.safe(item.file()) + ":" + item.start() + ": ";
        String severity = item.severity().word() + " " + item.code();
        out.print(paint(BOLD, where) + paint(of(item.severity()), severity) + ": " + message(item) + "\n");
        Excerpt excerpt = item.excerpt();
        String gutter = " " + excerpt.line() + " | ";
        out.print(paint(BLUE, gutter) + excerpt.text().stripTrailing() + "\n");
        String blank = " ".repeat(gutter.length() - 2) + "| ";
        String caret = "^".repeat(excerpt.width());
        out.print(paint(BLUE, blank) + " ".repeat(excerpt.caret()) + paint(of(item.severity()), caret) + "\n");
    }

    private static String message(ReportItem item) {
        String place = item.place().map(p -> " (" + p + ")").orElse("");
        return Cells.safe(item.message() + place);
    }

    private String paint(String style, String text) {
        return colour ? style + text + RESET : text;
    }

    private static String of(Severity severity) {
        return switch (severity) {
            case NOTE -> "\u001b[1;36m";
            case WARNING -> "\u001b[1;33m";
            case ERROR -> "\u001b[1;31m";
        };
    }
}
