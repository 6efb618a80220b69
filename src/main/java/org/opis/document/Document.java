package org.opis.document;

import java.util.List;
import java.util.Optional;
import org.opis.text.Span;

/**
 * The body of a page, read.
 *
 * @param bodies what it covers, piece by piece; empty for a record without a body
 * @param divisions the papers; exactly one has the type {@code document}, unless the page is a listing
 * @param listing the entries of a page that isn't a document
 * @param facts what the header repeats
 * @param readings which rule read what, blocks after the inlines in them
 */
public record Document(
        List<Span> bodies,
        List<Division> divisions,
        Optional<Listing> listing,
        Facts facts,
        List<RuleReading> readings) {
    public Document {
        bodies = List.copyOf(bodies);
        divisions = List.copyOf(divisions);
        readings = List.copyOf(readings);
    }

    /** The same with what the header repeats. */
    public Document with(Facts said) {
        return new Document(bodies, divisions, listing, said, readings);
    }
}
