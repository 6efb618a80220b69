package org.opis.report;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** SARIF 2.1.0 (OASIS): one run, the rules that occurred, the results. */
final class SarifReport implements Renderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private final Json json;
    private final Set<String> codes = new TreeSet<>();
    private final List<Item> items = new ArrayList<>();

    SarifReport(PrintWriter out) {
        this.json = new Json(out);
    }

    @Override
    public void add(Checked checked) {
        items.addAll(checked.items());
        checked.items().forEach(item -> codes.add(item.code()));
    }

    @Override
    public void finish() {
        json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .array("runs")
                .object();
        json.put("columnKind", "unicodeCodePoints");
        json.object("tool").object("driver").put("name", "opis").array("rules");
        codes.forEach(code -> json.object().put("id", code).endObject());
        json.endArray().endObject().endObject().array("results");
        items.forEach(this::result);
        json.endArray().endObject().endArray().endObject().finish();
    }

    private void result(Item item) {
        json.object().put("ruleId", item.code()).put("level", item.severity().word());
        json.object("message").put("text", item.message()).endObject();
        json.array("locations").object().object("physicalLocation");
        json.object("artifactLocation").put("uri", uri(item.file())).endObject();
        json.object("region");
        json.put("startLine", item.start().line())
                .put("startColumn", item.start().column());
        json.put("endLine", item.end().line()).put("endColumn", item.end().column());
        json.endObject().endObject().endObject().endArray().endObject();
    }

    /** A relative reference (RFC 3986): the folder it starts from is the reader's to know. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
