package org.opis.validate.xml;

import org.opis.validate.finding.SpanFinding;
import org.xml.sax.SAXException;

/** Ends the reading of a file; says why. */
public final class Refused extends SAXException {
    private static final long serialVersionUID = 1;
    private final transient SpanFinding mark;

    public Refused(SpanFinding mark) {
        super(mark.message());
        this.mark = mark;
    }

    public SpanFinding mark() {
        return mark;
    }
}
