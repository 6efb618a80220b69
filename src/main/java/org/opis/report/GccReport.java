package org.opis.report;

import java.io.PrintWriter;

/** One line for each finding, as compilers write it; nothing else. */
final class GccReport implements Renderer {
    private final PrintWriter out;

    GccReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Judged judged) {
        for (ReportItem item : judged.fresh()) {
            String where = item.file() + ":" + item.start() + ": ";
            String place = item.place().map(p -> " (" + p + ")").orElse("");
            String what = item.severity().word() + ": " + item.message() + place + " [" + item.code() + "]";
            out.print(Cells.safe(where + what) + "\n");
        }
    }

    @Override
    public void finish(ReportFooter ending) {
        out.flush();
    }
}
