package org.opis.validate;

import org.xml.sax.SAXException;

/** Ends the reading of a file; says why. */
final class Refused extends SAXException {
    private static final long serialVersionUID = 1;
    private final transient Mark mark;

    Refused(Mark mark) {
        super(mark.message());
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
