package org.opis.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Line;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.Finding;

/** Makes findings on a TEI file of which only line and column are known. */
final class Points {
    private final String label;
    private final byte[] tei;
    private Optional<Source> source = Optional.empty();

    Points(String label, byte[] tei) {
        this.label = label;
        this.tei = tei;
    }

    Finding finding(Position at, Code code, String message) {
        Span span = Span.empty(offset(at));
        return new Finding(label, span, at, at, code.severity(), code.name(), message, Optional.empty());
    }

    private int offset(Position at) {
        if (source.isEmpty()) {
            source = Optional.of(SourceReader.read(label, tei, StandardCharsets.UTF_8));
        }
        Source text = source.get();
        Line line = text.lines().get(Math.min(at.line(), text.lines().size()) - 1);
        return Math.min(line.span().start() + at.column() - 1, line.span().end());
    }
}
