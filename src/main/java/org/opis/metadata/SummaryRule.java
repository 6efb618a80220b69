package org.opis.metadata;

import java.util.List;
import org.opis.document.Value;

/** M207: the summary, a paragraph at a time. */
final class SummaryRule {
    private SummaryRule() {}

    static List<Value> read(Fields fields) {
        return fields.paragraphs("summary");
    }
}
