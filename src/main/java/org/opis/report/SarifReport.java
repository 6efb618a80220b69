package org.opis.report;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opis.text.Position;

/**
 * SARIF 2.1.0 (OASIS): one run. The results come first and the tool with its rules behind them, so that nothing need be
 * kept; the order of members means nothing.
 */
final class SarifReport implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private final Json json;
    private final boolean compared;
    private final Set<String> codes = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();

    /** @param compared whether there is a baseline that results are new to or not */
    SarifReport(PrintWriter out, boolean compared) {
        this.json = new Json(out);
        this.compared = compared;
        json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .array("runs")
                .object();
        json.put("columnKind", "unicodeCodePoints").array("results");
    }

    @Override
    public void add(Judged judged) {
        judged.items().forEach(this::result);
        judged.items().forEach(item -> codes.add(item.code()));
        judged.more().forEach(more -> notes.add(judged.file() + ": " + more));
    }

    @Override
    public void finish(ReportFooter ending) {
        json.endArray().object("tool").object("driver");
        json.put("name", "opis").array("rules");
        codes.forEach(code -> SarifRule.write(json, code));
        json.endArray().endObject().endObject().array("invocations").object();
        List<String> failures = ending.summary().failures();
        json.put("executionSuccessful", failures.isEmpty()).array("toolExecutionNotifications");
        failures.forEach(failure -> notification("error", failure));
        notes.forEach(note -> notification("note", note));
        json.endArray()
                .endObject()
                .endArray()
                .endObject()
                .endArray()
                .endObject()
                .finish();
    }

    private void notification(String level, String text) {
        json.object().put("level", level).object("message").put("text", text);
        json.endObject().endObject();
    }

    private void result(ReportItem item) {
        json.object().put("ruleId", item.code()).put("level", item.severity().word());
        String place = item.place().map(p -> " (" + p + ")").orElse("");
        json.object("message").put("text", item.message() + place).endObject();
        json.array("locations").object();
        location(item.file(), item.start(), Optional.of(item.end()));
        json.endObject().endArray();
        item.place().ifPresent(p -> {
            json.array("relatedLocations").object();
            location(p.name(), p.position(), Optional.empty());
            json.endObject().endArray();
        });
        json.object("partialFingerprints").put("opisFinding/v1", item.fingerprint());
        json.endObject();
        if (compared) {
            json.put("baselineState", item.known() ? "unchanged" : "new");
        }
        json.endObject();
    }

    private void location(String file, Position start, Optional<Position> end) {
        json.object("physicalLocation");
        json.object("artifactLocation").put("uri", uri(file)).endObject();
        json.object("region").put("startLine", start.line()).put("startColumn", start.column());
        end.ifPresent(e -> json.put("endLine", e.line()).put("endColumn", e.column()));
        json.endObject().endObject();
    }

    /** A relative reference (RFC 3986): the folder it starts from is the reader's to know. */
    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            // section 4.2: a colon in the first segment would make it a scheme
            boolean colon = path.split("/", 2)[0].indexOf(':') >= 0;
            return new URI(null, null, colon ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
