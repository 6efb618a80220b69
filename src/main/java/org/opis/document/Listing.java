package org.opis.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.text.Span;

/**
 * The body of a page that isn't a document.
 *
 * @param span the whole body
 * @param lead lines before the first entry, a paragraph each
 * @param entries the entries in page order
 */
public record Listing(Span span, List<Span> lead, List<Item> entries) {
    public Listing {
        lead = List.copyOf(lead);
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param span from its date or title to the end of its summary
     * @param date as printed, with what it says
     * @param title as printed
     * @param summary its paragraphs
     */
    public record Item(Span span, Optional<Inline.Date> date, Optional<Line> title, List<Line> summary) {
        public Item {
            summary = List.copyOf(summary);
        }
    }

    /** A line and the names in it. */
    public record Line(Span span, List<Inline> content) {
        public Line {
            content = List.copyOf(content);
        }
    }

    /** Every marked stretch, in reading order. */
    public Stream<Inline> inlines() {
        return entries.stream()
                .flatMap(e -> Stream.concat(e.title().stream(), e.summary().stream()))
                .flatMap(line -> line.content().stream())
                .flatMap(Inlines::in);
    }
}
