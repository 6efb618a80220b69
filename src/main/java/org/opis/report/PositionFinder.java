package org.opis.report;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.Finding;

/** Makes findings on a TEI file of which only line and column are known. */
public final class PositionFinder {
    private static final Position START = new Position(1, 1);

    private final String label;
    private final byte[] tei;
    private Optional<Places> places = Optional.empty();

    public PositionFinder(String label, byte[] tei) {
        this.label = label;
        this.tei = tei;
    }

    public Finding finding(Position at, Code code, String message) {
        return finding(label, offset(at), at, code, message);
    }

    /** One at the beginning of a file that is not at hand. */
    public static Finding start(String label, Code code, String message) {
        return finding(label, 0, START, code, message);
    }

    private static Finding finding(String label, int offset, Position at, Code code, String message) {
        Span span = Span.empty(offset);
        return new Finding(label, span, at, at, code.severity(), code.name(), message, Optional.empty());
    }

    private int offset(Position at) {
        if (places.isEmpty()) {
            places = Optional.of(new Places(XmlCharacters.of(tei).text()));
        }
        Places text = places.get();
        Span line = text.lineSpan(Math.min(at.line(), text.lines()));
        return Math.min(line.start() + at.column() - 1, line.end());
    }
}
