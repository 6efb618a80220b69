package org.opis.recognise.hand;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** "Send to the members of the Board for voting" above a paper, without a bracket: what is to be done with it. */
public final class InstructionRule implements BlockRule {
    /** TEI @subtype of such a note; it has no hand. */
    private static final String ROUTING = "routing";

    private static final Pattern PLEASE = Pattern.compile("Please\\s\\p{Ll}+");
    private static final Pattern ADDRESS = Pattern.compile("(?:To|TO|\\[To(?: the)?])\\s?(?:the\\s)?\\p{Lu}.{2,80}:");
    private static final int LONGEST = 90;
    private static final int LINES = 3;

    @Override
    public Code code() {
        return Code.B373;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || at.titled() || !isInstruction(at) && !precedesAddress(at)) {
            return Optional.empty();
        }
        if (precedesAddress(at)) {
            return Optional.of(placed(at, at.i() + 1));
        }
        int next = at.i() + 1;
        while (next < at.i() + LINES && at.has(next) && goesOn(at.at(next))) {
            next++;
        }
        if (Prose.endsSentence(at.rows().text(next - 1)) && at.at(next - 1).isProse()) {
            return Optional.empty();
        }
        return Optional.of(placed(at, next));
    }

    private Placed placed(LineCursor at, int next) {
        Span span = at.rows().span(at.i(), next - 1);
        // the page doesn't say that it is by hand
        Inline note = new Inline.HandNote(span, span, ROUTING, "", Certainty.MEDIUM, at.read(span, Scope.NAMES));
        return new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(note)), next);
    }

    /** "Please have the Press Department look into this.", above the line that says to whom the paper goes. */
    private static boolean precedesAddress(LineCursor at) {
        return PLEASE.matcher(at.text()).lookingAt()
                && at.text().length() <= 2 * LONGEST
                && at.has(at.i() + 1)
                && ADDRESS.matcher(at.rows().text(at.i() + 1)).matches();
    }

    private static boolean isInstruction(LineCursor at) {
        String text = at.text();
        return text.length() <= LONGEST
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(':') < 0
                && Lexicon.english().find(text).stream()
                        .anyMatch(hit -> hit.termClass() == TermClass.INSTRUCTION
                                && hit.span().start() == 0
                                && hit.span().end() < text.length());
    }

    /** A line below without a blank one between, that no sentence begins. */
    private static boolean goesOn(LineCursor at) {
        return at.row().blankBefore() == 0
                && at.text().length() <= LONGEST
                && Character.isLowerCase(at.text().codePointAt(0));
    }
}
