package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.document.Metadata;
import org.opis.document.Responsibility;
import org.opis.document.RuleReading;
import org.opis.document.Shelfmark;
import org.opis.document.Value;
import org.opis.text.Span;

/** What the rules of the metadata read, by what became of it. */
final class MetadataReadings {
    private final List<RuleReading> readings = new ArrayList<>();

    private MetadataReadings() {}

    static List<RuleReading> of(Metadata metadata) {
        MetadataReadings of = new MetadataReadings();
        of.values(Code.M201, metadata.title().stream());
        of.values(Code.M202, metadata.date().map(Metadata.RecordDate::text).stream());
        of.values(Code.M203, metadata.author().stream());
        of.add(Code.M204, metadata.responsibilities().stream().map(Responsibility::span));
        of.values(Code.M205, metadata.funders().stream());
        of.add(Code.M206, metadata.signatures().stream().map(Shelfmark::span));
        of.values(Code.M206, metadata.published().stream());
        of.values(Code.M207, metadata.summary().stream());
        of.values(Code.M208, metadata.rights().stream());
        of.record(metadata.record());
        return of.readings;
    }

    private void record(Metadata.Record record) {
        values(Code.M202, record.uploaded().map(Metadata.RecordDate::text).stream());
        values(
                Code.M209,
                Stream.of(
                                record.id(),
                                record.url(),
                                record.publisher(),
                                record.type(),
                                record.language(),
                                record.classification())
                        .flatMap(v -> v.stream()));
    }

    private void values(Code code, Stream<Value> values) {
        add(code, values.map(Value::span));
    }

    private void add(Code code, Stream<Span> spans) {
        spans.map(span -> new RuleReading(code, span, Value.class)).distinct().forEach(readings::add);
    }
}
