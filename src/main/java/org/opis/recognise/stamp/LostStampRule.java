package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.document.StampType;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/**
 * A date after lost lines, below the label of a stamp whose text is lost, and above the paper's own date: the date of
 * the stamp. An orphan bracket at its end says the same.
 */
public final class LostStampRule implements BlockRule {
    private static final String LABEL = "(?i)(?:^|\\s){stamp-word}:[\\s\\u00a0]*(?:$|Copy.*)";
    private static final String REMARK =
            "(?s)[\"“]?(?:to|for|To|For|Cdes?\\.|[Cc]omrades?)\\s.*|.*\\d{1,2}[./][IVX]{1,4}(?:[./]\\d{2,4})?[\"”]?\\]|.*\\b(?:{illegible}|{signature})(?!\\p{L}).*";
    private static final int LONGEST = 120;
    private static final int REACH = 3;
    /** Columns read across make more lines. */
    private static final int LINES = 6;

    private static final String SAID =
            "(?s)(?:\\p{Lu}[^\\n:;.\\[\\]]{2,60}\\n\\s*)?[^\\n:\\[\\]]{0,40}(?i:{stamp-word}):";

    @Override
    public Code code() {
        return Code.B305;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        int below = StampRows.end(at);
        if (below > at.i()) {
            return StampRows.stamp(at, below).map(stamp -> below(at, stamp, below));
        }
        if (at.row().blankBefore() < 2 && at.i() > 0) {
            return Optional.empty();
        }
        if (at.phase() != PaperPhase.OPENING) {
            return orphan(at).filter(placed -> placed.block() instanceof Block.Lone);
        }
        if (DateLine.isDateOnly(at) && labelAbove(at) && ownDateBelow(at)) {
            // the label above takes the other half of the link when the opening is put together
            String stem = "st" + at.row().line();
            return Optional.of(placed(at, at.span(), at.i() + 1, new Chain(stem + "b", stem + "a", "")));
        }
        return orphan(at);
    }

    private Placed below(LineCursor at, Inline stamp, int next) {
        Block block = new Block.Opener(stamp.span(), List.of(stamp));
        Placement place = at.phase() == PaperPhase.OPENING ? Placement.FRONT : Placement.ANY;
        return new Placed(code(), place, block, next);
    }

    /** Lines that end in a bracket whose opener went with a lost line. */
    private Optional<Placed> orphan(LineCursor at) {
        int next = at.i();
        while (at.has(next) && next < at.i() + LINES && !isOrphan(at.rows().text(next))) {
            if (Prose.is(at.rows().text(next)) || excess(at.rows().text(next)) != 0) {
                return Optional.empty();
            }
            next++;
            if (!at.has(next) || at.rows().get(next).blankBefore() > 1) {
                return Optional.empty();
            }
        }
        if (!at.has(next) || next == at.i() + LINES) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next);
        String words = span.of(at.rows().text());
        Span inner = new Span(span.start(), span.end() - 1);
        if (StampRule.type(words, at.context().keywords()) == StampType.INCOMING) {
            return Optional.of(placed(at, inner, next + 1, Chain.NONE));
        }
        return at.context().keywords().pattern(REMARK).matcher(words).matches()
                ? Optional.of(remark(at, inner, next + 1))
                : Optional.empty();
    }

    private static boolean isOrphan(String line) {
        return line.length() < LONGEST && line.endsWith("]") && excess(line) == -1;
    }

    /** Brackets opened in the line and not closed; less than none where more are closed. */
    private static int excess(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            open += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
        }
        return open;
    }

    /** To whom a paper goes, or who signed so: words by hand whose label is lost. */
    private Placed remark(LineCursor at, Span inner, int next) {
        Span span = at.rows().span(at.i(), next - 1);
        Inline note = new Inline.HandNote(span, inner, "", "", Certainty.LOW, at.read(inner, Scope.HAND));
        return at.phase() == PaperPhase.OPENING
                ? new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(note)), next)
                : new Placed(code(), Placement.ANY, new Block.Lone(span, note), next);
    }

    private Placed placed(LineCursor at, Span inner, int next, Chain chain) {
        Span span = at.rows().span(at.i(), next - 1);
        Span start = Span.empty(inner.start());
        List<Inline> content = new ArrayList<>();
        content.add(new Editorial.Gap(start, start, GapReason.LOST, Extent.NONE, Certainty.CERTAIN));
        content.addAll(impression(at, inner));
        Inline.Stamp stamp = new Inline.Stamp(span, inner, StampType.INCOMING, chain, Certainty.LOW, content);
        List<Inline> parts = TornStamp.apart(at, List.of(stamp));
        return new Placed(code(), Placement.FRONT, new Block.Opener(span, parts), next);
    }

    /** What is left of the stamp: its label, over two lines where its office stands above, and what was filled in. */
    private static List<Inline> impression(LineCursor at, Span inner) {
        Matcher said =
                at.context().keywords().pattern(SAID).matcher(at.rows().text()).region(inner.start(), inner.end());
        if (!said.lookingAt()) {
            return at.read(inner, Scope.STAMP);
        }
        Span label = new Span(said.start(), said.end());
        List<Inline> rest = at.read(new Span(label.end(), inner.end()), Scope.STAMP);
        return Labelled.around(label, at.rows().text(), rest, at.inner());
    }

    private static boolean labelAbove(LineCursor at) {
        for (int i = at.i() - 1; i >= 0 && i >= at.i() - REACH; i--) {
            if (at.context()
                    .keywords()
                    .pattern(LABEL)
                    .matcher(at.rows().text(i))
                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownDateBelow(LineCursor at) {
        return at.has(at.i() + 1) && DateLine.isDateOnly(at.at(at.i() + 1));
    }
}
