package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.text.Span;
import org.opis.validate.xml.ElementPath;

/** Says what is wrong with an end tag. */
final class EndTagCheck {
    private EndTagCheck() {}

    /** Of the one at {@code start}. */
    static WellFormednessError flaw(int start, ElementPath trail) {
        String name = WellFormednessError.name(trail.file().text(), start + 2);
        Span span = new Span(start, start + 2 + name.length());
        if (name.isEmpty()) {
            return new WellFormednessError(span, "an end tag must have its name right behind </");
        }
        Optional<String> open = trail.element();
        if (open.isEmpty()) {
            return new WellFormednessError(span, "</" + name + "> closes nothing");
        }
        return open.get().equals(name)
                ? new WellFormednessError(span, "the end tag </" + name + " must have > behind its name")
                : new WellFormednessError(
                        span, "</" + name + "> does not close <" + open.get() + ">, opened at " + trail.where());
    }
}
