package org.opis.metadata;

import java.util.List;
import org.opis.document.Value;

/** M208: the terms that the page prints, a paragraph at a time. */
final class RightsRule {
    private RightsRule() {}

    static List<Value> read(Fields fields) {
        return fields.paragraphs("rights");
    }
}
