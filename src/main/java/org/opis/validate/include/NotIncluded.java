package org.opis.validate.include;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a file wants included, where XInclude is not followed. */
public final class NotIncluded extends DefaultHandler {
    static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    static final String INCLUDE = "include";

    private final ElementPath trail;
    private final List<SpanFinding> marks = new ArrayList<>();

    public NotIncluded(ElementPath trail) {
        this.trail = trail;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        if (uri.equals(XINCLUDE) && local.equals(INCLUDE)) {
            String href = attributes.getValue("href");
            String what = href == null ? "this inclusion" : "the inclusion of " + OneLine.quote(href);
            marks.add(SpanFinding.of(
                    Code.V572,
                    trail.tag(),
                    what + " was not followed, and what it brings not checked; --xinclude does that"));
        }
    }

    public List<SpanFinding> marks() {
        return marks;
    }
}
