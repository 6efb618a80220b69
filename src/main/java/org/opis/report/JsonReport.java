package org.opis.report;

import java.io.PrintWriter;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;

/**
 * The JSON form: {@code {"format": "opis-report", "version": 1, "files": […], "summary": {…}}}. Its schema is
 * {@code schema/findings.schema.json}, which says what each member is. Members may be added, none is removed or changed
 * within a version.
 */
public final class JsonReport implements Renderer {
    private final PrintWriter out;
    private final Json json;

    JsonReport(PrintWriter out) {
        this.out = out;
        this.json = new Json(out);
        json.object().put("format", "opis-report").put("version", 1).array("files");
    }

    @Override
    public void add(Judged judged) {
        json.object().put("file", judged.file()).array("findings");
        judged.fresh().forEach(this::add);
        json.endArray();
        if (!judged.more().isEmpty()) {
            json.object("more");
            judged.more().forEach(more -> json.put(more.code(), more.count()));
            json.endObject();
        }
        json.endObject();
    }

    @Override
    public void finish(ReportFooter ending) {
        FindingCounts summary = ending.summary();
        json.endArray().object("summary").put("files", summary.files()).put("findings", summary.findings());
        json.object("severities");
        for (Severity severity : Severity.values()) {
            json.put(severity.word(), summary.count(severity));
        }
        json.endObject().object("codes");
        summary.codes().forEach(json::put);
        json.endObject().put("ignored", summary.ignored());
        json.put("known", summary.known()).put("gone", summary.gone());
        json.put("hidden", ending.hidden()).put("held", ending.held());
        if (!summary.failures().isEmpty()) {
            json.array("failures");
            summary.failures().forEach(f -> json.object().put("message", f).endObject());
            json.endArray();
        }
        json.endObject().endObject().finish();
        out.flush();
    }

    private void add(ReportItem item) {
        json.object().put("code", item.code()).put("severity", item.severity().word());
        json.put("message", item.message());
        position("start", item.start());
        position("end", item.end());
        item.place().ifPresent(place -> json.object("dump")
                .put("file", place.name())
                .put("line", place.position().line())
                .put("column", place.position().column())
                .endObject());
        json.put("fingerprint", item.fingerprint()).endObject();
    }

    private void position(String name, Position position) {
        json.object(name)
                .put("line", position.line())
                .put("column", position.column())
                .endObject();
    }
}
