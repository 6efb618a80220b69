package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.text.Places;
import org.opis.validate.xml.ElementPath;
import org.xml.sax.Locator;

/** Where a parser stands in the file itself: in the text of an entity, behind the reference that led there. */
final class Standpoint implements Locator {
    private final Locator parser;
    private final ElementPath trail;

    Standpoint(Locator parser, ElementPath trail) {
        this.parser = parser;
        this.trail = trail;
    }

    private Optional<Places.Start> reference() {
        return trail.references()
                .current()
                .map(found -> trail.file().places().from(found.span().end()));
    }

    @Override
    public int getLineNumber() {
        return reference().map(Places.Start::line).orElseGet(parser::getLineNumber);
    }

    @Override
    public int getColumnNumber() {
        return reference()
                .map(start -> start.units() + 1)
                .orElseGet(() -> trail.column(parser.getLineNumber(), parser.getColumnNumber()));
    }

    @Override
    public String getPublicId() {
        return parser.getPublicId();
    }

    @Override
    public String getSystemId() {
        return parser.getSystemId();
    }
}
