package org.opis.report;

import java.util.Optional;
import org.opis.diagnostic.Code;

/** One rule as SARIF describes it: the page of the guidelines is its help. */
final class SarifRule {
    private SarifRule() {}

    static void write(Json json, String id) {
        json.object().put("id", id);
        Optional<Code> code = Code.named(id).filter(c -> c.name().equals(id));
        code.ifPresent(c -> json.put("name", c.noun()));
        code.flatMap(Guideline::of).ifPresent(page -> {
            text(json, "shortDescription", page.title());
            text(json, "fullDescription", page.statement());
            json.object("help")
                    .put("text", page.statement() + " \"opis explain " + id + "\" prints the page.")
                    .put("markdown", page.text())
                    .endObject();
        });
        code.ifPresent(c -> json.object("defaultConfiguration")
                .put("level", c.severity().word())
                .endObject());
        json.endObject();
    }

    private static void text(Json json, String name, String text) {
        json.object(name).put("text", text).endObject();
    }
}
