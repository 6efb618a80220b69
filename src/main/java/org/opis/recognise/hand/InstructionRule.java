package org.opis.recognise.hand;

import java.util.List;
import java.util.Optional;
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

    private static final int LONGEST = 90;
    private static final int LINES = 3;

    @Override
    public Code code() {
        return Code.B373;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || at.titled() || !isInstruction(at)) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (next < at.i() + LINES && at.has(next) && goesOn(at.at(next))) {
            next++;
        }
        if (Prose.endsSentence(at.rows().text(next - 1)) && at.at(next - 1).isProse()) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        // the page doesn't say that it is by hand
        Inline note = new Inline.HandNote(span, span, ROUTING, "", Certainty.MEDIUM, at.read(span, Scope.NAMES));
        return Optional.of(new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(note)), next));
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
