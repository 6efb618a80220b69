package org.opis.layout;

import java.util.List;
import org.opis.text.Span;

/** A part of a page. The regions of a page cover every character of it once, in order. */
public sealed interface Region {
    Span span();

    /** Buttons, labels and blank lines of the site. */
    record Chrome(Span span) implements Region {}

    /**
     * A value of the page's metadata block, with its line ends.
     *
     * @param name one of: title, date, summary, citation, source, archive, translator, publisher, funder, rights, uploaded,
     *     type, language, record, classification, url, credits, contents, related, life, count, author, person, place,
     *     topic, subject, series (the list is that of schema/layout.rnc)
     * @param span whole lines, or a part of a line
     * @param parts values within this one, in order, none overlapping: the citation line holds title, date, publisher,
     *     source, translator and url, the line of the source holds source and translator, and that of the title of a PDF
     *     file date and title; where there are parts, they are the values
     */
    record Field(String name, Span span, List<Field> parts) implements Region {
        public Field {
            parts = List.copyOf(parts);
        }
    }

    /** The paper itself, or the entries of a page that is not a document. */
    record Body(Span span) implements Region {}
}
