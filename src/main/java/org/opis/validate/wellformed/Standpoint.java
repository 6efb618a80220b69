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

    /** Asked for each tag: in the file itself nothing is made for it. */
    private boolean isInFile() {
        return trail.references().current().isEmpty();
    }

    private Optional<Places.Start> reference() {
        return trail.references()
                .current()
                .map(found -> trail.file().places().from(found.span().end()));
    }

    @Override
    public int getLineNumber() {
        return isInFile()
                ? parser.getLineNumber()
                : reference().map(Places.Start::line).orElseThrow();
    }

    @Override
    public int getColumnNumber() {
        return isInFile()
                ? trail.column(parser.getLineNumber(), parser.getColumnNumber())
                : reference().map(start -> start.units() + 1).orElseThrow();
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
