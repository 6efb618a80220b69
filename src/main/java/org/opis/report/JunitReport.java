package org.opis.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Severity;

/** The XML that build servers read: one test case for each file, which fails if it has an error. */
final class JunitReport implements Renderer {
    private final PrintWriter out;
    private final List<Checked> files = new ArrayList<>();

    JunitReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked checked) {
        files.add(checked);
    }

    @Override
    public void finish() {
        long failures = files.stream().filter(JunitReport::fails).count();
        String counts = " tests=\"" + files.size() + "\" failures=\"" + failures + "\" errors=\"0\"";
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"opis\"" + counts + ">\n");
        out.print("  <testsuite name=\"opis\"" + counts + " skipped=\"0\">\n");
        files.forEach(this::testcase);
        out.print("  </testsuite>\n</testsuites>\n");
        out.flush();
    }

    private void testcase(Checked checked) {
        String head = "    <testcase classname=\"opis\" name=\"" + escape(checked.file()) + "\"";
        if (checked.items().isEmpty()) {
            out.print(head + "/>\n");
            return;
        }
        StringBuilder lines = new StringBuilder();
        checked.items().forEach(item -> lines.append(line(item)));
        String message = checked.items().size() + (checked.items().size() == 1 ? " finding" : " findings");
        String element = fails(checked) ? "failure" : "system-out";
        String attribute = fails(checked) ? " message=\"" + message + "\"" : "";
        out.print(head + ">\n      <" + element + attribute + ">" + escape(lines.toString()) + "</" + element + ">\n");
        out.print("    </testcase>\n");
    }

    private static String line(Item item) {
        String what = item.severity().word() + ": " + item.message() + " [" + item.code() + "]";
        return item.start() + ": " + Cells.safe(what) + "\n";
    }

    private static boolean fails(Checked checked) {
        return checked.items().stream().anyMatch(item -> item.severity() == Severity.ERROR);
    }

    /** A character that XML forbids never comes out of {@link Cells#safe}, but a file name may hold one. */
    private static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
