package org.opis.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.opis.diagnostic.Severity;
import org.opis.text.Digest;

/**
 * Code Quality of GitLab: an array of issues in the form of Code Climate that GitLab reads ({@code description},
 * {@code check_name}, {@code fingerprint}, {@code severity}, {@code location.path}, {@code location.lines.begin}).
 */
final class CodeQualityReport implements Renderer {
    private final PrintWriter out;
    private final Json json;

    CodeQualityReport(PrintWriter out) {
        this.out = out;
        this.json = new Json(out).array();
    }

    @Override
    public void add(Judged judged) {
        judged.fresh()
                .forEach(item -> issue(
                        item.message() + item.place().map(p -> " (" + p + ")").orElse(""),
                        item.code(),
                        level(item.severity()),
                        item.file(),
                        item.start().line(),
                        item.file() + " " + item.fingerprint()));
        judged.more()
                .forEach(more -> issue(
                        more.toString(), more.code(), level(more.severity()), judged.file(), 1, judged.file() + more));
    }

    private void issue(String said, String code, String level, String file, int line, String key) {
        json.object().put("description", said).put("check_name", code);
        json.put("fingerprint", Digest.sha256(key.getBytes(StandardCharsets.UTF_8)));
        json.put("severity", level).object("location").put("path", file);
        json.object("lines").put("begin", line).endObject().endObject().endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NOTE -> "info";
            case WARNING -> "minor";
            case ERROR -> "major";
        };
    }

    @Override
    public void finish(ReportFooter ending) {
        ending.summary().failures().forEach(what -> issue(Cells.safe(what), "run", "blocker", "opis", 1, what));
        json.endArray().finish();
        out.flush();
    }
}
