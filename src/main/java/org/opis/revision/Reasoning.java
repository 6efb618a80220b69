package org.opis.revision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.markup.Outline;
import org.opis.report.Explained;
import org.opis.report.Explanation;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** The dump behind a TEI file, and what opis thinks of it today: which rule read an element, and what spoke for it. */
public final class Reasoning {
    private final List<MarkedElement> marked;
    private final Source dump;
    private final Explanation explanation;

    private Reasoning(List<MarkedElement> marked, Source dump, Explanation explanation) {
        this.marked = marked;
        this.dump = dump;
        this.explanation = explanation;
    }

    /**
     * About a file, which somebody may have corrected.
     *
     * @param text its characters
     * @return empty where it gives no dump
     */
    public static Optional<Reasoning> of(byte[] file, String text, Options options) {
        Decoded decoded = Decoder.decode(file);
        if (decoded.problem().isPresent()) {
            return Optional.empty();
        }
        Source dump = SourceReader.read(decoded.file(), decoded.bytes(), StandardCharsets.UTF_8);
        return Optional.of(of(Opis.encode(dump, options), text));
    }

    /** About a file of the same dump. */
    static Reasoning of(Encoding encoding, String text) {
        List<MarkedElement> marked =
                MarkedReader.read(text).stream().flatMap(MarkedElement::all).toList();
        Explanation explanation = Explanation.of(encoding.page(), encoding.metadata(), encoding.tei());
        return new Reasoning(marked, encoding.source(), explanation);
    }

    public Source dump() {
        return dump;
    }

    /** What an element marks, with its brackets; empty for one of the header. */
    public Optional<Span> span(Outline.Element element) {
        if (element.index() >= marked.size() || !marked.get(element.index()).is(element.localName())) {
            return Optional.empty();
        }
        MarkedElement one = marked.get(element.index());
        String words = one.outer().of(one.content());
        int start = one.offset();
        return !words.isBlank() && dump.text().startsWith(words, start)
                ? Optional.of(new Span(start, start + words.length()))
                : Optional.empty();
    }

    /**
     * What opis reads there today: the same element at the same place, else whatever covers it most closely; for one of the
     * header, what the page says of that.
     */
    public Optional<Explained> reading(Outline.Element element) {
        Optional<Span> span = span(element);
        List<Explained> there = explanation.readings().stream()
                .filter(reading -> span.isEmpty() || overlaps(reading.span(), span.get()))
                .toList();
        Optional<Explained> same = there.stream()
                .filter(reading -> span.isPresent() || reading.rule().startsWith("M"))
                .filter(reading -> reading.became().matches("<?" + element.localName() + "\\b.*"))
                .findFirst();
        return same.or(() -> span.flatMap(s -> there.stream().reduce((one, other) -> other)));
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
