package org.opis.report;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.opis.diagnostic.Severity;

/** A block for each finding that oXygen links to its place (user guide, "Linked output messages"). */
final class OxygenReport implements Renderer {
    private final PrintWriter out;

    OxygenReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Judged judged) {
        String id = systemId(judged.file());
        for (ReportItem item : judged.fresh()) {
            line("Type", item.severity() == Severity.ERROR ? "E" : "W");
            line("SystemID", id);
            line("Line", Integer.toString(item.start().line()));
            line("Column", Integer.toString(item.start().column()));
            line("EndLine", Integer.toString(item.end().line()));
            line("EndColumn", Integer.toString(item.end().column()));
            line("Description", item.code() + " " + item.message() + place(item));
            out.print("\n");
        }
    }

    @Override
    public void finish(ReportFooter ending) {
        out.flush();
    }

    private static String place(ReportItem item) {
        return item.place().map(p -> " (" + p + ")").orElse("");
    }

    private void line(String key, String value) {
        out.print(key + ": " + Cells.safe(value) + "\n");
    }

    private static String systemId(String file) {
        try {
            return Path.of(file).toAbsolutePath().normalize().toUri().toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
