package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.closing.SignedBlock;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** "Dear Comrade,", "To Cde. Filippov.", "With comradely greetings": who is addressed, and the closing greeting. */
public final class SaluteRule implements BlockRule {
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:(?:My )?[Dd]ear|Esteemed|Respected|Honou?red|Excellency|(?:Your|His)"
                    + " Excellency|Sir|Gentlemen)\\b.{0,80}|(?:To|TO|\\[To]|(?:MEMORANDUM|Memorandum)"
                    + " (?:FOR|TO|for|to))(?::|\\s)\\s?(?:the\\s|Cdes?\\.\\s|c\\.\\s|Comrades?\\s|\\[|\\p{Lu}).{0,120}|\\p{Lu}\\p{L}{3,20}"
                    + " ?[-–—] ?[Tt]o (?:the|Comrades?|Cdes?\\.) .{2,60}|\\[(?:Addressed )?[Tt]o(?: the)?:?] ?(?:the"
                    + " )?\\p{Lu}.{0,100}|(?:For|FOR) (?i:comrades?|cdes?\\.) \\p{Lu}[\\p{L}.-]*(?:"
                    + " \\p{Lu}[\\p{L}.-]*){0,3}[,:]?|(?:Comrades|Friends|Colleagues|COMRADES)"
                    + " ?[!,]|(?:Mr\\.|Mrs\\.|Madam|Madame) \\p{Lu}.{1,50}[,!:]"
                    + "|(?:Comrades?|Cdes?\\.)\\s\\p{Lu}.{0,60}[,!:])");
    /** Someone addressed by name alone, above the text. */
    private static final Pattern BY_NAME =
            Pattern.compile("(?i:comrades?|cdes?\\.) \\p{Lu}[\\p{L}.-]*(?:(?:,? (?:and )?)\\p{Lu}[\\p{L}.-]*){0,4}");
    /** Needs no signature near. */
    private static final Pattern GREETING =
            Pattern.compile("(?i:regards)\\.?|(?:With|Best|Kind|Yours|Very|I remain|We remain)\\b.{0,50}\\b"
                    + "(?:regards|greetings|wishes|respect|truly|sincerely|faithfully|fraternally)[,.:!]?");
    /** Someone named in capitals, with the name that stands for in brackets. */
    private static final Pattern NAME =
            Pattern.compile("(?!.* (?:OF|THE|AND|ON|IN|FOR|TO|AT) )\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,}){0,2}(?: \\[[\\p{L}"
                    + " .-]{3,40}])?(?:(?<=\\p{Lu}{3})\\d{1,2})?[.,:]?");

    private static final Pattern ADDRESSED = Pattern.compile("(?:Dear|Esteemed|Respected) \\p{Lu}.{0,60}");

    private static final int REACH = 4;
    private static final int NAMES = 60;

    @Override
    public Code code() {
        return Code.B307;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        boolean opening = at.phase() == PaperPhase.OPENING
                        && (OPENING.matcher(at.text()).matches()
                                || isAddressed(at)
                                || Salutation.isOfSeveral(at)
                                || Salutation.isOfBody(at))
                || opensAnother(at);
        int courtesy = at.phase() == PaperPhase.OPENING ? at.i() : afterCourtesy(at);
        boolean polite = GreetingLine.isPolite(at.text());
        boolean closing = courtesy > at.i()
                || at.phase() != PaperPhase.OPENING && (polite || greets(at) && !at.isProse()) && closes(at);
        if (!opening && !closing) {
            return Optional.empty();
        }
        int next = opening && below(at) ? at.i() + 2 : Math.max(courtesy, at.i() + 1);
        Span span = at.rows().span(at.i(), next - 1);
        List<Inline> content = opening ? Salutation.content(at, span) : at.read(span, Scope.EDITOR);
        Inline part = new Inline.Part(span, span, PartKind.SALUTE, content, Certainty.CERTAIN);
        return Optional.of(
                opening
                        ? new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(part)), next)
                        : new Placed(code(), Placement.BACK, new Block.Closer(span, List.of(part)), next));
    }

    /** The row after the sentence by which a note of a ministry ends, over as many lines as it has. */
    private static int afterCourtesy(LineCursor at) {
        int next = at.i() + 1;
        while (next < at.i() + REACH
                && at.has(next)
                && at.rows().get(next).blankBefore() == 0
                && !Prose.endsSentence(at.rows().text(next - 1))) {
            next++;
        }
        Span sentence = at.rows().span(at.i(), next - 1);
        return GreetingLine.isCourtesy(sentence.of(at.rows().text())) ? next : at.i();
    }

    /** "Dear …," after a signature, with running text right below: the next letter. */
    private static boolean opensAnother(LineCursor at) {
        return at.phase() == PaperPhase.CLOSING
                && GreetingLine.opens(at.text())
                && at.has(at.i() + 1)
                && at.at(at.i() + 1).isProse()
                && !GreetingLine.isClosing(at.rows().text(at.i() + 1));
    }

    /** The addressee's office or town, on a line of its own. */
    private static boolean below(LineCursor at) {
        if (!at.has(at.i() + 1) || at.rows().get(at.i() + 1).blankBefore() > 1) {
            return false;
        }
        LineCursor next = at.at(at.i() + 1);
        return (at.text().endsWith(",") || GreetingLine.isLabelled(at.text()))
                        && (AddressRule.office(next)
                                || next.row().blankBefore() == 0
                                        && BY_NAME.matcher(next.text()).matches())
                || at.text().endsWith(",") && DatelineRule.isPlace(next);
    }

    /** Below the routing of a telegram and above its text: the code name of whom it goes to. */
    private static boolean isAddressed(LineCursor at) {
        boolean named = BY_NAME.matcher(at.text()).matches() && at.text().length() < NAMES;
        if (named
                && at.has(at.i() + 1)
                && (at.rows().get(at.i() + 1).blankBefore() > 0 || !at.rows().spaced())) {
            return at.at(at.i() + 1).isProse();
        }
        return isCodeName(at);
    }

    /** A name in capitals, which the mark of a note may follow, between the routing of a telegram and its text. */
    public static boolean isCodeName(LineCursor at) {
        return at.i() > 0
                && at.has(at.i() + 1)
                && at.text().length() < 80
                && NAME.matcher(at.text()).matches()
                && !RoutingRule.isRouted(at)
                && at.at(at.i() + 1).isProse()
                && routed(at);
    }

    private static boolean routed(LineCursor at) {
        for (int i = at.i() - 1; i >= 0 && i >= at.i() - REACH; i--) {
            if (RoutingRule.isRouted(at.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean greets(LineCursor at) {
        return GreetingLine.isClosing(at.text())
                || at.phase() == PaperPhase.CLOSING
                        && ADDRESSED.matcher(at.text()).matches();
    }

    /** A greeting closes a paper when a signature or the end is near. */
    private static boolean closes(LineCursor at) {
        if (GREETING.matcher(at.text()).matches()) {
            return true;
        }
        for (int i = at.i() + 1; i < at.i() + 5 && at.has(i); i++) {
            if (SignedBlock.isSigned(at.at(i))) {
                return true;
            }
        }
        return at.phase() == PaperPhase.CLOSING || at.i() + 4 >= at.rows().size() && at.isTail();
    }
}
