package org.opis.report;

import java.io.StringWriter;
import java.util.List;
import org.opis.policy.Baseline;
import org.opis.policy.KnownFinding;

/** A baseline as a file: JSON, a member a line, in the order given. */
public final class BaselineJson {
    private BaselineJson() {}

    public static String of(List<KnownFinding> findings) {
        StringWriter text = new StringWriter();
        Json json = new Json(text).object();
        json.put("format", Baseline.FORMAT).put("version", Baseline.VERSION).array("findings");
        for (KnownFinding one : findings) {
            json.object().put("file", one.file()).put("code", one.code()).put("key", one.key());
            json.put("count", one.count()).put("message", one.message()).endObject();
        }
        json.endArray().endObject().finish();
        return text.toString();
    }
}
