package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.DateValue;
import org.opis.document.Metadata.RecordDate;
import org.opis.document.Value;

/** M202: the date of the record, as exact as the page says it. */
final class RecordDateRule {
    private RecordDateRule() {}

    /** The first date that can be read; else the first. Others that say something else are reported. */
    static Optional<RecordDate> read(Fields fields, Consumer<Diagnostic> out) {
        List<RecordDate> dates = fields.spans("date").stream()
                .map(span -> Words.strip(fields.source().text(), span, ""))
                .filter(span -> !span.isEmpty())
                .map(span -> dated(fields.value(span), out))
                .toList();
        Optional<RecordDate> first = dates.stream()
                .filter(date -> !date.value().isEmpty())
                .findFirst()
                .or(() -> dates.stream().findFirst());
        first.ifPresent(chosen -> dates.forEach(date -> compare(chosen, date, out)));
        return first;
    }

    private static void compare(RecordDate chosen, RecordDate date, Consumer<Diagnostic> out) {
        if (!date.value().isEmpty() && !date.value().equals(chosen.value())) {
            String text = "this date is " + date.value().when() + ", the page's first one was "
                    + chosen.value().when();
            out.accept(Diagnostic.of(Code.M212, date.text().span(), text));
        }
    }

    /** The date of upload. */
    static Optional<RecordDate> uploaded(Fields fields, Consumer<Diagnostic> out) {
        return fields.first("uploaded").map(text -> dated(text, out));
    }

    private static RecordDate dated(Value text, Consumer<Diagnostic> out) {
        Optional<String> iso = MonthDate.iso(text.text());
        if (iso.isEmpty()) {
            out.accept(Diagnostic.of(Code.M211, text.span(), "this is not a date that can be read"));
        }
        return new RecordDate(text, iso.map(DateValue::on).orElse(DateValue.NONE));
    }
}
