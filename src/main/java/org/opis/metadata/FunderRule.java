package org.opis.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opis.document.Value;
import org.opis.text.Span;

/** M205: who paid for it; each body once, whether the page names it at its top or at its end. */
final class FunderRule {
    private static final String LEAD = "support from";

    private FunderRule() {}

    static List<Value> read(Fields fields) {
        Map<String, Value> found = new LinkedHashMap<>();
        List<Span> spans = new ArrayList<>(fields.spans("funder"));
        fields.spans("credits").stream().filter(span -> lead(fields, span) >= 0).forEach(spans::add);
        for (Span span : spans) {
            for (Span name : names(fields, span)) {
                Value value = plain(fields.value(name));
                found.putIfAbsent(value.text().toLowerCase(Locale.ROOT), value);
            }
        }
        found.keySet().removeIf(name -> isRow(name, List.copyOf(found.keySet())));
        return List.copyOf(found.values());
    }

    /** Whether it is the names of others, run together by the page. */
    private static boolean isRow(String name, List<String> all) {
        return all.stream()
                        .filter(other -> !other.equals(name) && name.contains(other))
                        .count()
                > 1;
    }

    private static Value plain(Value value) {
        return new Value(Fields.collapse(value.text().replace('\u00a0', ' ')), value.span());
    }

    private static List<Span> names(Fields fields, Span span) {
        int lead = lead(fields, span);
        Span list = lead < 0 ? span : new Span(lead + LEAD.length(), span.end());
        return BodyList.of(fields.source().text(), list);
    }

    private static int lead(Fields fields, Span span) {
        int at = fields.source().slice(span).indexOf(LEAD);
        return at < 0 ? -1 : span.start() + at;
    }
}
