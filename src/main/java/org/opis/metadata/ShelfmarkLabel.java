package org.opis.metadata;

import org.opis.text.Span;

/**
 * A labelled number in a signature: "opis 16", "Ll. 2-2ob", "9. doboz".
 *
 * @param kind what the label says
 * @param span label and number
 * @param number the number alone
 */
record ShelfmarkLabel(Kind kind, Span span, Span number) {
    /** What a label says; P is a papka or a page, which its neighbours tell. */
    enum Kind {
        FOND,
        OPIS,
        PAPKA,
        DELO,
        LISTY,
        BOX,
        FILE,
        OTHER,
        PAGES,
        P
    }
}
