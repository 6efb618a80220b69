package org.opis.validate;

import java.util.Optional;
import org.opis.text.Span;

/** Says what is wrong with an end tag. */
final class EndTag {
    private EndTag() {}

    /** Of the one at {@code start}. */
    static Flaw flaw(int start, Trail trail) {
        String name = Flaw.name(trail.file().text(), start + 2);
        Span span = new Span(start, start + 2 + name.length());
        if (name.isEmpty()) {
            return new Flaw(span, "an end tag must have its name right behind </");
        }
        Optional<String> open = trail.element();
        if (open.isEmpty()) {
            return new Flaw(span, "</" + name + "> closes nothing");
        }
        return open.get().equals(name)
                ? new Flaw(span, "the end tag </" + name + " must have > behind its name")
                : new Flaw(span, "</" + name + "> does not close <" + open.get() + ">, opened at " + trail.where());
    }
}
