package org.opis.report;

import java.io.PrintWriter;

/** The XML of Checkstyle, which Jenkins (Warnings plugin), reviewdog and many others read: a file, and its errors. */
final class CheckstyleReport implements Renderer {
    private final PrintWriter out;

    CheckstyleReport(PrintWriter out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n");
    }

    @Override
    public void add(Judged judged) {
        out.print("  <file name=\"" + ReportXml.attribute(judged.file()) + "\">\n");
        judged.fresh().forEach(this::add);
        judged.more()
                .forEach(more -> out.print("    <error line=\"1\" severity=\"info\" message=\""
                        + ReportXml.attribute(more.toString()) + "\" source=\"opis." + ReportXml.attribute(more.code())
                        + "\"/>\n"));
        out.print("  </file>\n");
    }

    private void add(ReportItem item) {
        String place = item.place().map(p -> " (" + p + ")").orElse("");
        out.print("    <error line=\"" + item.start().line() + "\" column=\""
                + item.start().column() + "\" severity=\"" + level(item) + "\" message=\""
                + ReportXml.attribute(item.message() + place) + "\" source=\"opis." + ReportXml.attribute(item.code())
                + "\"/>\n");
    }

    private static String level(ReportItem item) {
        return switch (item.severity()) {
            case NOTE -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    @Override
    public void finish(ReportFooter ending) {
        for (String failure : ending.summary().failures()) {
            out.print("  <file name=\"opis\">\n    <error line=\"1\" severity=\"error\" message=\""
                    + ReportXml.attribute(Cells.safe(failure)) + "\" source=\"opis.run\"/>\n  </file>\n");
        }
        out.print("</checkstyle>\n");
        out.flush();
    }
}
