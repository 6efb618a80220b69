package org.opis.report;

import java.io.PrintWriter;
import org.opis.diagnostic.Severity;

/**
 * The JSON form: {@code {"format": "opis-report", "version": 1, "files": […], "summary": {…}}}.
 *
 * <p>A file is {@code {"file": name, "findings": […]}}, in the order given, also where nothing was found. A finding has
 * {@code code}, {@code severity} (note, warning, error), {@code message}, {@code start} and {@code end} ({@code line} and
 * {@code column}, 1-based, columns in code points; {@code end} is behind the last character) and, for a file encoded from
 * a dump, {@code dump} ({@code file}, {@code line}, {@code column}). The summary counts files, findings, severities and
 * codes. Members may be added, none is removed or changed within a version.
 */
public final class JsonReport implements Renderer {
    private final PrintWriter out;
    private final Json json;
    private final Summary summary = new Summary();

    JsonReport(PrintWriter out) {
        this.out = out;
        this.json = new Json(out);
        json.object().put("format", "opis-report").put("version", 1).array("files");
    }

    @Override
    public void add(Checked checked) {
        summary.add(checked);
        json.object().put("file", checked.file()).array("findings");
        checked.items().forEach(this::add);
        json.endArray().endObject();
    }

    @Override
    public void finish() {
        json.endArray().object("summary").put("files", summary.files()).put("findings", summary.findings());
        json.object("severities");
        for (Severity severity : Severity.values()) {
            json.put(severity.word(), summary.count(severity));
        }
        json.endObject().object("codes");
        summary.codes().forEach(json::put);
        json.endObject().endObject().endObject().finish();
        out.flush();
    }

    private void add(Item item) {
        json.object().put("code", item.code()).put("severity", item.severity().word());
        json.put("message", item.message());
        json.object("start")
                .put("line", item.start().line())
                .put("column", item.start().column());
        json.endObject()
                .object("end")
                .put("line", item.end().line())
                .put("column", item.end().column());
        json.endObject();
        item.place().ifPresent(place -> json.object("dump")
                .put("file", place.name())
                .put("line", place.position().line())
                .put("column", place.position().column())
                .endObject());
        json.endObject();
    }
}
