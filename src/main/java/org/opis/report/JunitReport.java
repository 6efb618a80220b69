package org.opis.report;

import java.io.PrintWriter;

/**
 * The XML that build servers read: a suite of one test case for each file, which fails if the file makes the run fail.
 * Each suite has its own counts, so that nothing need be kept until the end.
 */
final class JunitReport implements Renderer {
    private final PrintWriter out;

    JunitReport(PrintWriter out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"opis\">\n");
    }

    @Override
    public void add(Judged judged) {
        String file = "=\"" + ReportXml.attribute(judged.file()) + "\"";
        String name = " name" + file;
        String counts = " tests=\"1\" failures=\"" + (judged.fails() ? 1 : 0) + "\" errors=\"0\" skipped=\"0\"";
        out.print("  <testsuite" + name + counts + " time=\"0\">\n");
        // Maven sorts cases into suites by the class
        out.print("    <testcase classname" + file + name + " time=\"0\"");
        String lines = lines(judged);
        if (lines.isEmpty()) {
            out.print("/>\n");
        } else {
            int findings = judged.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            String message = findings + (findings == 1 ? " finding" : " findings");
            String element = judged.fails() ? "failure" : "system-out";
            String attributes = judged.fails() ? " message=\"" + message + "\" type=\"opis\"" : "";
            out.print(">\n      <" + element + attributes + ">" + ReportXml.attribute(lines) + "</" + element + ">\n");
            out.print("    </testcase>\n");
        }
        out.print("  </testsuite>\n");
    }

    @Override
    public void finish(ReportFooter ending) {
        ending.summary().failures().forEach(this::failure);
        out.print("</testsuites>\n");
        out.flush();
    }

    /** What could not be read or written is an error of the run. */
    private void failure(String what) {
        out.print("  <testsuite name=\"opis\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0\">\n");
        out.print("    <testcase classname=\"opis\" name=\"run\" time=\"0\">\n      <error message=\""
                + ReportXml.attribute(Cells.safe(what)) + "\" type=\"opis\"/>\n    </testcase>\n  </testsuite>\n");
    }

    private static String lines(Judged judged) {
        StringBuilder lines = new StringBuilder();
        for (ReportItem item : judged.fresh()) {
            String place = item.place().map(p -> " (" + p + ")").orElse("");
            String what = item.severity().word() + ": " + item.message() + place + " [" + item.code() + "]";
            lines.append(item.start()).append(": ").append(Cells.safe(what)).append('\n');
        }
        judged.more().forEach(more -> lines.append(more).append('\n'));
        return lines.toString();
    }
}
