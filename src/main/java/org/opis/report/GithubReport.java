package org.opis.report;

import java.io.PrintWriter;

/** Annotations on a pull request, by workflow commands on standard output. */
final class GithubReport implements Renderer {
    private final PrintWriter out;

    GithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Checked checked) {
        for (Item item : checked.items()) {
            String level =
                    switch (item.severity()) {
                        case NOTE -> "notice";
                        case WARNING -> "warning";
                        case ERROR -> "error";
                    };
            out.print("::" + level
                    + " file=" + property(item.file())
                    + ",line=" + item.start().line()
                    + ",endLine=" + item.end().line()
                    + ",col=" + item.start().column()
                    + ",endColumn=" + item.end().column()
                    + ",title=" + property(item.code())
                    + "::" + value(item.message()) + "\n");
        }
    }

    @Override
    public void finish() {
        out.flush();
    }

    private static String value(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }
}
