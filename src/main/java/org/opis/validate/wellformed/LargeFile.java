package org.opis.validate.wellformed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlStretches;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.ContentHandler;

/**
 * A file of which no more than a stretch is held while it is read.
 *
 * @param size in bytes
 */
public record LargeFile(Path path, long size) {
    private static final long LEAST = 4_000_000;
    private static final int STRETCH = 262_144;

    /** What ended the reading, and the stretch where it did. */
    public record Broken(XmlFile stretch, SpanFinding mark) {}

    /** The file, where it is large. */
    public static Optional<LargeFile> of(Path path) throws IOException {
        long size = Files.isRegularFile(path) ? Files.size(path) : 0;
        return size > LEAST ? Optional.of(new LargeFile(path, size)) : Optional.empty();
    }

    /** The first characters. */
    public String head() throws IOException {
        try (XmlStretches stretches = stretches()) {
            return stretches.next((int) LEAST);
        }
    }

    /** Looks through it, then reads it once for the handlers; what ended the reading, if anything did. */
    public Optional<Broken> parse(ElementPath trail, List<? extends ContentHandler> handlers) throws IOException {
        Optional<SpanFinding> hopeless = screened();
        return hopeless.isPresent() ? Optional.of(around(hopeless.get())) : again(trail, handlers);
    }

    /** The same for a file that was looked through. */
    public Optional<Broken> again(ElementPath trail, List<? extends ContentHandler> handlers) throws IOException {
        try (XmlStretches stretches = stretches()) {
            SlidingReader scroll = new SlidingReader(trail, () -> stretches.next(STRETCH));
            return Xml.parse(trail, scroll, handlers).map(mark -> new Broken(trail.file(), mark));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<SpanFinding> screened() throws IOException {
        if (size > Integer.MAX_VALUE) {
            return Optional.of(
                    SpanFinding.of(Code.V593, Span.empty(0), "the file has more than " + Integer.MAX_VALUE + " bytes"));
        }
        SizeGuard screen = new SizeGuard();
        try (XmlStretches stretches = stretches()) {
            for (String next = stretches.next(STRETCH); !next.isEmpty(); next = stretches.next(STRETCH)) {
                screen.add(next);
            }
            return stretches
                    .problem()
                    .map(p -> SpanFinding.of(Code.V596, p.span(), p.message()))
                    .or(screen::end);
        }
    }

    private Broken around(SpanFinding mark) throws IOException {
        try (XmlStretches stretches = stretches()) {
            ElementPath trail = new ElementPath();
            SlidingReader scroll = new SlidingReader(trail, () -> stretches.next(STRETCH));
            scroll.to(mark.span().start());
            int by = scroll.rolledUp();
            Span span = new Span(mark.span().start() - by, mark.span().end() - by);
            return new Broken(trail.file(), mark.at(span));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private XmlStretches stretches() throws IOException {
        return new XmlStretches(Files.newInputStream(path));
    }
}
