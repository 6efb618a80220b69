package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlBounds;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.References;
import org.xml.sax.SAXParseException;

/**
 * Says why a file is not well-formed. The parser's own sentence is in the language of the machine, so it is used for the
 * place alone.
 */
final class Malformed {
    /** Every limit of the JDK's parser is reported by a code of this form, in any language. */
    private static final String LIMIT = "JAXP0001";

    private Malformed() {}

    static SpanFinding explain(SAXParseException e, ElementPath trail) {
        if (e.getMessage().startsWith(LIMIT)) {
            return limit(e.getMessage(), trail);
        }
        int here =
                trail.file().places().offset(e.getLineNumber(), trail.column(e.getLineNumber(), e.getColumnNumber()));
        return inEntity(here, trail)
                .map(found -> SpanFinding.of(
                        Code.V591, found.span(), trail.references().fault(found.name())))
                .orElseGet(() -> at(here, trail));
    }

    /** In the text of an entity the parser counts lines and columns anew, and often falls back behind the last tag. */
    private static Optional<References.Found> inEntity(int here, ElementPath trail) {
        References references = trail.references();
        return references
                .current()
                .or(() -> here < trail.lastTag()
                        ? references.next(trail.file().text(), trail.lastTag())
                        : Optional.empty());
    }

    /** What made a parser stop at {@code here}. */
    static SpanFinding at(int here, ElementPath trail) {
        WellFormednessError flaw = WellFormednessDiagnosis.at(here, trail);
        int length = trail.file().text().length();
        Span span = flaw.span();
        return SpanFinding.of(Code.V591, new Span(span.start(), Math.min(length, span.end())), flaw.message());
    }

    private static SpanFinding limit(String message, ElementPath trail) {
        boolean attributes = message.startsWith(LIMIT + "0002");
        String said = attributes
                ? XmlBounds.MANY
                : "names or entities grow beyond what opis reads: 10,000 entities, 10,000,000 characters";
        return SpanFinding.of(Code.V593, attributes ? tagAt(trail) : grown(trail), said);
    }

    private static Span grown(ElementPath trail) {
        return trail.references()
                .current()
                .or(() -> trail.references().next(trail.file().text(), Math.max(0, trail.lastTag())))
                .map(References.Found::span)
                .orElseGet(trail::tag);
    }

    private static Span tagAt(ElementPath trail) {
        int start = trail.file().text().indexOf('<', Math.max(0, trail.lastTag()));
        return start < 0 ? trail.tag() : new Span(start, start + 1);
    }
}
