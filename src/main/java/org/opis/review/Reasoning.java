package org.opis.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.report.Explained;
import org.opis.report.Explanation;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** The dump behind a file, and what opis thinks of it today: which rule read a passage, and what spoke for it. */
final class Reasoning {
    private final List<MarkedElement> marked;
    private final Source dump;
    private final Explanation explanation;

    private Reasoning(List<MarkedElement> marked, Source dump, Explanation explanation) {
        this.marked = marked;
        this.dump = dump;
        this.explanation = explanation;
    }

    /** Empty where the file gives no dump. */
    static Optional<Reasoning> of(ReviewFile file, Options options) {
        Decoded decoded = Decoder.decode(file.bytes());
        if (decoded.problem().isPresent()) {
            return Optional.empty();
        }
        List<MarkedElement> marked = MarkedReader.read(file.text()).stream()
                .flatMap(MarkedElement::all)
                .toList();
        Source dump = SourceReader.read(decoded.file(), decoded.bytes(), StandardCharsets.UTF_8);
        Encoding encoding = Opis.encode(dump, options);
        Explanation explanation =
                Explanation.of(encoding.page(), encoding.metadata(), encoding.document(), encoding.tei());
        return Optional.of(new Reasoning(marked, dump, explanation));
    }

    Source dump() {
        return dump;
    }

    /** Where an element stands in the dump; empty for one of the header. */
    Optional<Span> span(Doubt doubt) {
        int index = doubt.element().index();
        if (index >= marked.size() || !marked.get(index).is(doubt.element().localName())) {
            return Optional.empty();
        }
        MarkedElement one = marked.get(index);
        String words = one.outer().of(one.content());
        int start = one.offset();
        return !words.isBlank() && dump.text().startsWith(words, start)
                ? Optional.of(new Span(start, start + words.length()))
                : Optional.empty();
    }

    /** What opis reads there today: the same element at the same place, else whatever covers it most closely. */
    Optional<Explained> reading(Doubt doubt) {
        Optional<Span> span = span(doubt);
        String tag = "<" + doubt.element().localName();
        List<Explained> there = explanation.readings().stream()
                .filter(reading -> span.filter(s -> overlaps(reading.span(), s)).isPresent())
                .toList();
        return there.stream()
                .filter(reading -> reading.became().matches(tag + "\\b.*"))
                .findFirst()
                .or(() -> there.stream().reduce((one, other) -> other));
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
