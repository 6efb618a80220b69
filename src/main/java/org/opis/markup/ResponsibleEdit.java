package org.opis.markup;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/** Names who answers for an element (TEI P5 22.1): {@code @resp}. */
public final class ResponsibleEdit {
    private static final String ENCODER = "#enc";

    private ResponsibleEdit() {}

    /** What is to be written into its start tag: instead of the encoder, beside anybody else. */
    public static Edit of(String text, Outline.Element element, Responsible who) {
        Optional<Outline.Attribute> there = element.attribute("resp");
        if (there.isPresent()) {
            String others = there.get().value().of(text).strip();
            boolean alone = others.isEmpty()
                    || others.equals(ENCODER)
                    || List.of(others.split("\\s+")).contains(who.pointer());
            return new Edit(there.get().value(), alone ? who.pointer() : others + " " + who.pointer());
        }
        return new Edit(
                Span.empty(element.tag().start() + 1 + element.name().length()), " resp=\"" + who.pointer() + "\"");
    }
}
