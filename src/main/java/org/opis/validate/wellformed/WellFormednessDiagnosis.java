package org.opis.validate.wellformed;

import com.thaiopensource.xml.util.Naming;
import java.util.Optional;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.MarkupPiece;
import org.opis.validate.xml.Pieces;

/** What made a parser stop, from the text around the place. */
final class WellFormednessDiagnosis {
    private static final String UNKNOWN = "the markup is not well-formed here";
    private static final String SECTION_END = "]]>";

    private final ElementPath trail;
    private final String text;
    private final int here;
    private final MarkupPiece markup;

    private WellFormednessDiagnosis(ElementPath trail, int here) {
        this.trail = trail;
        this.text = trail.file().text();
        this.here = here;
        this.markup = trail.pieces().around(text, here);
    }

    static WellFormednessError at(int here, ElementPath trail) {
        return new WellFormednessDiagnosis(trail, here).flaw();
    }

    private WellFormednessError flaw() {
        if (trail.file().isStart() && text.isBlank()) {
            return new WellFormednessError(0, "the file is empty");
        }
        boolean atEnd = text.substring(here).isBlank();
        return WellFormednessError.forbidden(text, here)
                .or(() -> atEnd && isUnfinished() ? Optional.of(unfinished()) : Optional.empty())
                .orElseGet(this::inMarkup);
    }

    private boolean isUnfinished() {
        if (markup.kind().hasEnd() || trail.isOver()) {
            return isEndless();
        }
        return switch (markup.kind()) {
            case TEXT -> !text.startsWith(SECTION_END, here - SECTION_END.length());
            case START_TAG -> markup.start() + 1 == text.length() || isTag() && tag().isEmpty();
            case END_TAG -> text.indexOf('>', markup.start()) < 0;
            case DECLARATION -> true;
            default -> false;
        };
    }

    private boolean isEndless() {
        return trail.pieces().begun().isPresent() || markup.isEndless(text);
    }

    private WellFormednessError unfinished() {
        if (isEndless()) {
            String noun = isDeclaration() ? "XML declaration" : markup.kind().noun();
            return new WellFormednessError(here, "the " + noun + " opened at " + where() + " does not end");
        }
        String said = trail.element()
                .map(open -> "the file ends inside <" + open + ">, opened at " + trail.where())
                .orElse("the file ends before its root element is complete");
        return new WellFormednessError(here, said);
    }

    private WellFormednessError inMarkup() {
        return switch (markup.kind()) {
            case TEXT -> inText();
            case COMMENT -> inComment();
            case SECTION -> isOutside() ? outside(markup.start()) : new WellFormednessError(here, UNKNOWN);
            case INSTRUCTION -> inInstruction();
            case DOCTYPE -> inDoctype();
            case DECLARATION -> new WellFormednessError(
                    markup.start(), "<! begins neither a comment nor a CDATA section");
            case END_TAG -> EndTagCheck.flaw(markup.start(), trail);
            case START_TAG -> inTag();
        };
    }

    private WellFormednessError inText() {
        if (isOutside()) {
            return outside(here);
        }
        int end = here - SECTION_END.length();
        return text.startsWith(SECTION_END, end)
                ? new WellFormednessError(end, "]]> in text must be written ]]&gt;")
                : WellFormednessError.reference(text, here).orElseGet(() -> new WellFormednessError(here, UNKNOWN));
    }

    private WellFormednessError inComment() {
        return text.startsWith("--", here - 2)
                ? new WellFormednessError(here - 2, "two hyphens may not stand inside a comment")
                : new WellFormednessError(here, UNKNOWN);
    }

    private WellFormednessError inInstruction() {
        int start = markup.start();
        String target = target();
        if (isDeclaration()) {
            return new WellFormednessError(
                    here, "the XML declaration is not well-formed, or of a version that is neither 1.0 nor 1.1");
        } else if (trail.pieces().begun().isPresent()) {
            return new WellFormednessError(here, UNKNOWN);
        } else if (target.equals("xml")) {
            return new WellFormednessError(start, "the XML declaration must stand at the very start of the file");
        } else if (target.equalsIgnoreCase("xml")) {
            return new WellFormednessError(start, "no processing instruction may be named " + target);
        }
        return Naming.isName(target)
                ? new WellFormednessError(
                        here,
                        isNameApart(start + 2 + target.length())
                                ? UNKNOWN
                                : "there is no space behind the name " + target)
                : new WellFormednessError(start, "a processing instruction must begin with a name");
    }

    private boolean isNameApart(int end) {
        return end >= text.length() || text.startsWith("?>", end) || " \t\r\n".indexOf(text.charAt(end)) >= 0;
    }

    private String target() {
        String name = WellFormednessError.name(text, markup.start() + 2);
        return name.substring(0, name.indexOf('?') < 0 ? name.length() : name.indexOf('?'));
    }

    /** Whether this is the declaration at its place. */
    private boolean isDeclaration() {
        return trail.file().isStart()
                && markup.start() == 0
                && markup.kind() == MarkupPiece.Kind.INSTRUCTION
                && target().equals("xml");
    }

    private WellFormednessError inDoctype() {
        return isOutside() && !trail.isOver()
                ? new WellFormednessError(here, "the document type declaration is not well-formed here")
                : new WellFormednessError(
                        markup.start(), "the document type declaration must stand before the root element");
    }

    private WellFormednessError inTag() {
        int start = markup.start();
        if (!isTag()) {
            return isOutside() ? outside(start) : new WellFormednessError(start, "a bare < must be written &lt;");
        } else if (trail.isOver()) {
            return new WellFormednessError(start, "a second root element");
        }
        return WellFormednessError.reference(text, here)
                .or(this::tag)
                .orElseGet(() -> new WellFormednessError(here, UNKNOWN));
    }

    private boolean isTag() {
        return StartTagCheck.begins(text, markup.start());
    }

    private Optional<WellFormednessError> tag() {
        return StartTagCheck.flaw(text, markup.start(), trail);
    }

    private boolean isOutside() {
        return trail.element().isEmpty();
    }

    private WellFormednessError outside(int offset) {
        return new WellFormednessError(
                offset, trail.isOver() ? "text after the end of the root element" : "text before the root element");
    }

    private String where() {
        return trail.pieces().begun().map(Pieces.Begun::where).orElseGet(() -> trail.file()
                .where()
                .apply(markup.start()));
    }
}
