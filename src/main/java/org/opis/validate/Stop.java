package org.opis.validate;

import com.thaiopensource.xml.util.Naming;
import java.util.Optional;

/** What made a parser stop, from the text around the place. */
final class Stop {
    private static final String UNKNOWN = "the markup is not well-formed here";
    private static final String SECTION_END = "]]>";

    private final Trail trail;
    private final String text;
    private final int here;
    private final Markup markup;

    private Stop(Trail trail, int here) {
        this.trail = trail;
        this.text = trail.file().text();
        this.here = here;
        this.markup = trail.pieces().around(text, here);
    }

    static Flaw at(int here, Trail trail) {
        return new Stop(trail, here).flaw();
    }

    private Flaw flaw() {
        if (trail.file().isStart() && text.isBlank()) {
            return new Flaw(0, "the file is empty");
        }
        boolean atEnd = text.substring(here).isBlank();
        return Flaw.forbidden(text, here)
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

    private Flaw unfinished() {
        if (isEndless()) {
            String noun = isDeclaration() ? "XML declaration" : markup.kind().noun();
            return new Flaw(here, "the " + noun + " opened at " + where() + " does not end");
        }
        String said = trail.element()
                .map(open -> "the file ends inside <" + open + ">, opened at " + trail.where())
                .orElse("the file ends before its root element is complete");
        return new Flaw(here, said);
    }

    private Flaw inMarkup() {
        return switch (markup.kind()) {
            case TEXT -> inText();
            case COMMENT -> inComment();
            case SECTION -> isOutside() ? outside(markup.start()) : new Flaw(here, UNKNOWN);
            case INSTRUCTION -> inInstruction();
            case DOCTYPE -> inDoctype();
            case DECLARATION -> new Flaw(markup.start(), "<! begins neither a comment nor a CDATA section");
            case END_TAG -> EndTag.flaw(markup.start(), trail);
            case START_TAG -> inTag();
        };
    }

    private Flaw inText() {
        if (isOutside()) {
            return outside(here);
        }
        int end = here - SECTION_END.length();
        return text.startsWith(SECTION_END, end)
                ? new Flaw(end, "]]> in text must be written ]]&gt;")
                : Flaw.reference(text, here).orElseGet(() -> new Flaw(here, UNKNOWN));
    }

    private Flaw inComment() {
        return text.startsWith("--", here - 2)
                ? new Flaw(here - 2, "two hyphens may not stand inside a comment")
                : new Flaw(here, UNKNOWN);
    }

    private Flaw inInstruction() {
        int start = markup.start();
        String target = target();
        if (isDeclaration()) {
            return new Flaw(
                    here, "the XML declaration is not well-formed, or of a version that is neither 1.0 nor 1.1");
        } else if (trail.pieces().begun().isPresent()) {
            return new Flaw(here, UNKNOWN);
        } else if (target.equals("xml")) {
            return new Flaw(start, "the XML declaration must stand at the very start of the file");
        } else if (target.equalsIgnoreCase("xml")) {
            return new Flaw(start, "no processing instruction may be named " + target);
        }
        return Naming.isName(target)
                ? new Flaw(
                        here,
                        isNameApart(start + 2 + target.length())
                                ? UNKNOWN
                                : "there is no space behind the name " + target)
                : new Flaw(start, "a processing instruction must begin with a name");
    }

    private boolean isNameApart(int end) {
        return end >= text.length() || text.startsWith("?>", end) || " \t\r\n".indexOf(text.charAt(end)) >= 0;
    }

    private String target() {
        String name = Flaw.name(text, markup.start() + 2);
        return name.substring(0, name.indexOf('?') < 0 ? name.length() : name.indexOf('?'));
    }

    /** Whether this is the declaration at its place. */
    private boolean isDeclaration() {
        return trail.file().isStart()
                && markup.start() == 0
                && markup.kind() == Markup.Kind.INSTRUCTION
                && target().equals("xml");
    }

    private Flaw inDoctype() {
        return isOutside() && !trail.isOver()
                ? new Flaw(here, "the document type declaration is not well-formed here")
                : new Flaw(markup.start(), "the document type declaration must stand before the root element");
    }

    private Flaw inTag() {
        int start = markup.start();
        if (!isTag()) {
            return isOutside() ? outside(start) : new Flaw(start, "a bare < must be written &lt;");
        } else if (trail.isOver()) {
            return new Flaw(start, "a second root element");
        }
        return Flaw.reference(text, here).or(this::tag).orElseGet(() -> new Flaw(here, UNKNOWN));
    }

    private boolean isTag() {
        return StartTag.begins(text, markup.start());
    }

    private Optional<Flaw> tag() {
        return StartTag.flaw(text, markup.start(), trail);
    }

    private boolean isOutside() {
        return trail.element().isEmpty();
    }

    private Flaw outside(int offset) {
        return new Flaw(
                offset, trail.isOver() ? "text after the end of the root element" : "text before the root element");
    }

    private String where() {
        return trail.pieces().begun().map(Pieces.Begun::where).orElseGet(() -> trail.file()
                .where()
                .apply(markup.start()));
    }
}
