package org.opis.lsp;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.opis.markup.Outline;
import org.opis.text.Places;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;

/** A file as an editor shows it at one moment. Columns of the protocol count UTF-16 code units from 0. */
final class OpenFile {
    private final String uri;
    private final int version;
    private final String text;
    private final Places places;
    private Optional<Outline> outline = Optional.empty();

    OpenFile(String uri, int version, String text) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.places = new Places(text);
    }

    String uri() {
        return uri;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    /** Where it is kept; empty for one that was never saved. */
    Optional<Path> path() {
        return path(uri);
    }

    static Optional<Path> path(String uri) {
        try {
            return uri.startsWith("file:") ? Optional.of(Path.of(URI.create(uri))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // an address that no file has
            return Optional.empty();
        }
    }

    /** How findings and messages call it. */
    String name() {
        return path().map(Path::toString).orElse(uri);
    }

    boolean isDump() {
        return uri.endsWith(".txt");
    }

    /** As it would be saved: in the encoding that its XML declaration names. */
    byte[] bytes() {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return isDump() ? utf8 : XmlCharacters.of(utf8).bytes(text);
    }

    synchronized Outline outline() {
        if (outline.isEmpty()) {
            outline = Optional.of(Outline.of(text));
        }
        return outline.get();
    }

    Position position(int offset) {
        return position(places, offset);
    }

    static Position position(Places places, int offset) {
        int line = places.line(offset);
        return new Position(line - 1, offset - places.lineSpan(line).start());
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    static Range range(Places places, Span span) {
        return new Range(position(places, span.start()), position(places, span.end()));
    }

    /** The nearest place that exists. */
    int offset(Position position) {
        int line = Math.max(1, Math.min(position.getLine() + 1, places.lines()));
        Span span = places.lineSpan(line);
        return position.getLine() + 1 > places.lines()
                ? text.length()
                : Math.min(span.end(), span.start() + Math.max(0, position.getCharacter()));
    }

    Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(start, offset(range.getEnd())));
    }
}
