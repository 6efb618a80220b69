package org.opis.metadata;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Metadata;
import org.opis.document.Value;
import org.opis.text.Span;
import org.opis.text.Words;

/** M209: the record on the site: number, address, date of upload, publisher, type, language, classification. */
final class RecordRule {
    /** An address that is a host and a number. */
    private static final Pattern HOST = Pattern.compile("(?:https?://)?[^/]+/\\d+");

    private RecordRule() {}

    static Metadata.Record read(Fields fields, Consumer<Diagnostic> out) {
        Optional<Value> url = fields.first("url")
                .map(value -> address(fields, value))
                .filter(value -> !value.text().isEmpty());
        return new Metadata.Record(
                fields.first("record").or(() -> url.flatMap(value -> number(fields, value))),
                url,
                RecordDateRule.uploaded(fields, out),
                fields.first("publisher"),
                fields.first("type"),
                fields.first("language"),
                fields.first("classification"));
    }

    /** Without the stop or the quotation mark that a sentence puts behind it. */
    private static Value address(Fields fields, Value url) {
        return fields.value(Words.strip(fields.source().text(), url.span(), ".\"”"));
    }

    /** The last part of the address of a document, where it is a number: older pages print no other. */
    private static Optional<Value> number(Fields fields, Value url) {
        String text = fields.source().text();
        int start = url.span().end();
        while (start > url.span().start() && text.charAt(start - 1) != '/') {
            start--;
        }
        Span last = new Span(start, url.span().end());
        boolean document =
                url.text().contains("/document") || HOST.matcher(url.text()).matches();
        boolean digits = document && !last.isEmpty() && last.of(text).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(fields.value(last)) : Optional.empty();
    }
}
