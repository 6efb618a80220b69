package org.opis.validate;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a file wants included, where XInclude is not followed. */
final class NotIncluded extends DefaultHandler {
    static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    static final String INCLUDE = "include";

    private final Trail trail;
    private final List<Mark> marks = new ArrayList<>();

    NotIncluded(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        if (uri.equals(XINCLUDE) && local.equals(INCLUDE)) {
            String href = attributes.getValue("href");
            String what = href == null ? "this inclusion" : "the inclusion of " + OneLine.quote(href);
            marks.add(Mark.of(Code.V572, trail.tag(), what + " was not followed, and what it brings not checked"));
        }
    }

    List<Mark> marks() {
        return marks;
    }
}
