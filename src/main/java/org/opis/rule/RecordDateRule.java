package org.opis.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.DateValue;
import org.opis.document.Metadata.RecordDate;
import org.opis.document.Value;
import org.opis.text.Span;

/** M202: the date of the record, as exact as the page says it. */
final class RecordDateRule {
    private RecordDateRule() {}

    /** The first date that can be read; else the first. Others that say something else are reported. */
    static Optional<RecordDate> read(Fields fields, Consumer<Diagnostic> out) {
        RecordDate first = null;
        for (Span span : fields.spans("date")) {
            RecordDate date = dated(fields.value(Words.strip(fields.source().text(), span, "")), out);
            if (first == null || first.value().isEmpty()) {
                first = date;
            } else if (!date.value().isEmpty() && !date.value().equals(first.value())) {
                out.accept(Diagnostic.of(
                        Code.M212,
                        span,
                        "this date is " + date.value().when() + ", the page's first one was "
                                + first.value().when()));
            }
        }
        return Optional.ofNullable(first);
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
