package org.opis.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.xml.sax.SAXParseException;

/**
 * Says why a file is not well-formed. The parser's own sentence is in the language of the machine, so it is used for the
 * place alone.
 */
final class Malformed {
    /** Every limit of the JDK's parser is reported by a code of this form, in any language. */
    private static final String LIMIT = "JAXP0001";

    private static final Pattern SUBSET_END = Pattern.compile("\\]\\s*>");

    private final Trail trail;
    private final String text;
    private final int here;

    private Malformed(Trail trail, int here) {
        this.trail = trail;
        this.text = trail.file().text();
        this.here = here;
    }

    static Mark explain(SAXParseException e, Trail trail) {
        if (e.getMessage().startsWith(LIMIT)) {
            return limit(e.getMessage(), trail);
        }
        int here = trail.file().places().offset(e.getLineNumber(), e.getColumnNumber());
        return inEntity(here, trail)
                .map(found ->
                        Mark.of(Code.V591, found.span(), trail.references().fault(found.name())))
                .orElseGet(() -> at(here, trail));
    }

    /** In the text of an entity the parser counts lines and columns anew, and often falls back behind the last tag. */
    private static Optional<References.Found> inEntity(int here, Trail trail) {
        References references = trail.references();
        return references
                .current()
                .or(() -> here < trail.lastTag()
                        ? references.next(trail.file().text(), trail.lastTag())
                        : Optional.empty());
    }

    /** What made a parser stop at {@code here}. */
    static Mark at(int here, Trail trail) {
        return new Malformed(trail, here).explain();
    }

    private static Mark limit(String message, Trail trail) {
        boolean attributes = message.startsWith(LIMIT + "0002");
        String said = attributes
                ? "more than 1000 attributes in one tag"
                : "names or entities grow beyond what opis reads: 10,000 entities, 10,000,000 characters";
        return Mark.of(Code.V593, attributes ? tagAt(trail) : grown(trail), said);
    }

    private static Span grown(Trail trail) {
        return trail.references()
                .current()
                .or(() -> trail.references().next(trail.file().text(), Math.max(0, trail.lastTag())))
                .map(References.Found::span)
                .orElseGet(trail::tag);
    }

    private static Span tagAt(Trail trail) {
        int start = trail.file().text().indexOf('<', Math.max(0, trail.lastTag()));
        return start < 0 ? trail.tag() : new Span(start, start + 1);
    }

    private Mark explain() {
        if (trail.file().isStart() && text.isBlank()) {
            return mark(0, "the file is empty");
        } else if (text.substring(here).isBlank()) {
            return unfinished();
        }
        int less = text.lastIndexOf('<', here - 1);
        if (less >= 0
                && text.startsWith("</", less)
                && !Flaw.name(text, less + 2).isEmpty()) {
            return wrongEnd(less);
        }
        return Flaw.at(text, here)
                .map(flaw -> mark(flaw.offset(), flaw.message()))
                .orElseGet(() -> mark(here, generic()));
    }

    private Mark unfinished() {
        Optional<String> element = trail.element();
        return element.isEmpty()
                ? mark(here, "the file ends before its root element is complete")
                : mark(here, "the file ends inside <" + element.get() + ">, opened at " + position());
    }

    private Mark wrongEnd(int less) {
        String name = Flaw.name(text, less + 2);
        Span span = new Span(less, less + 2 + name.length());
        return trail.element()
                .filter(open -> !open.equals(name))
                .map(open -> Mark.of(
                        Code.V591, span, "</" + name + "> does not close <" + open + ">, opened at " + position()))
                .orElseGet(() -> Mark.of(Code.V591, span, "the end tag </" + name + " is not well-formed"));
    }

    private String position() {
        return trail.where();
    }

    private String generic() {
        if (trail.file().isStart() && text.startsWith("<?xml") && here < text.indexOf("?>") + 2) {
            return "the XML declaration is not well-formed, or of a version that is neither 1.0 nor 1.1";
        }
        if (isInDocumentType()) {
            return "the document type declaration is not well-formed here";
        }
        boolean outside = trail.element().isEmpty();
        return outside ? "only one root element may stand here, and no text" : "the markup is not well-formed here";
    }

    private boolean isInDocumentType() {
        int start = text.lastIndexOf("<!DOCTYPE", here);
        if (start < 0 || trail.lastTag() > 0) {
            return false;
        }
        String read = text.substring(start, here);
        return read.indexOf('[') < 0
                ? read.indexOf('>') < 0
                : !SUBSET_END.matcher(read).find();
    }

    private Mark mark(int offset, String message) {
        return Mark.of(Code.V591, new Span(offset, Math.min(text.length(), offset + 1)), message);
    }
}
