package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.stamp.TornStamp;
import org.opis.text.Span;

/** A line of stamps, numbers, markings and copy numbers. Outside the opening the same line is a remark on its own. */
public final class OpenerRule implements BlockRule {
    /** A line counts as apparatus when no more than this share of it is plain words. */
    private static final double MOST_PLAIN = 0.5;

    private static final int LONGEST = 90;
    private static final int LINES = 5;
    private static final Pattern BELOW = Pattern.compile("(?:of|for) (?:the )?\\p{Lu}");

    @Override
    public Code code() {
        return Code.B302;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() == PaperPhase.RUNNING) {
            return lone(at).or(() -> marked(at));
        }
        Optional<Inline> marking = MarkingLine.read(at);
        if (marking.isPresent()) {
            Block block = new Block.Opener(at.span(), List.of(marking.get()));
            return Optional.of(new Placed(code(), Placement.FRONT, block, at.i() + 1));
        }
        int next = next(at);
        Span span = at.rows().span(at.i(), next - 1);
        List<Inline> content = span.length() > 2_000 ? List.of() : at.read(span, Scope.APPARATUS);
        if (next == at.i() + 1 && !isApparatus(at, content) && !Opening.goesOn(at)) {
            return Optional.empty();
        }
        if (next == at.i() + 1 && !isApparatus(at, content)) {
            content = OpeningLine.read(at, content);
        }
        content = DatelinePart.within(at, LetterheadRule.before(at, TornStamp.apart(at, content)));
        if (at.phase() == PaperPhase.CLOSING
                && content.size() == 1
                && content.get(0) instanceof Inline.HandNote note
                && note.span().equals(span)) {
            return Optional.of(new Placed(code(), Placement.ANY, new Block.Lone(span, note), next));
        }
        return Optional.of(new Placed(code(), Placement.FRONT, new Block.Opener(span, content), next));
    }

    /** The row after those that a label alone in its line holds together: the text of it stands above or below. */
    private static int next(LineCursor at) {
        int next = at.i() + 1;
        Keywords keywords = at.context().keywords();
        if (at.phase() != PaperPhase.OPENING) {
            return next;
        }
        if (at.has(next)
                && at.rows().get(next).blankBefore() < 2
                && !at.isProse()
                && isBehind(at.rows().text(next), keywords)) {
            return next + 1;
        }
        while (at.has(next) && next < at.i() + LINES && goesOn(at, at.at(next))) {
            next++;
        }
        if (label(Keywords.Kind.STAMP, at.text(), keywords).isPresent()) {
            while (at.has(next)
                    && next < at.i() + LINES
                    && at.rows().spaced()
                    && at.rows().get(next).blankBefore() == 0
                    && !at.at(next).isProse()
                    && at.rows().text(next).charAt(0) != '[') {
                next++;
            }
        }
        return next;
    }

    /** Whether the row is a label about what stands before it. */
    private static boolean isBehind(String row, Keywords keywords) {
        return label(Keywords.Kind.HANDWRITTEN, row, keywords).isPresent()
                || label(Keywords.Kind.STAMP, row, keywords)
                        .filter(said -> !said.leads())
                        .isPresent();
    }

    /** The label that the row is, alone in its bracket. */
    private static Optional<Keywords.Said> label(Keywords.Kind kind, String row, Keywords keywords) {
        boolean bracket = row.length() < LONGEST && row.startsWith("[") && row.endsWith("]");
        return bracket
                ? keywords.said(kind, row.substring(1, row.length() - 1)).filter(said -> said.end() == row.length() - 2)
                : Optional.empty();
    }

    /** The next line of an office beside whose name a marking stands: the columns go on. */
    private static boolean goesOn(LineCursor at, LineCursor next) {
        return next.row().blankBefore() == 0
                && next.text().length() < LONGEST
                && !next.isProse()
                && BELOW.matcher(next.text()).lookingAt()
                && at.context().markings().isIn(at.text())
                && !at.isProse();
    }

    /** In running text: a remark by hand or a stamp that has the line to itself. */
    private Optional<Placed> lone(LineCursor at) {
        List<Bracket> pairs = at.brackets().within(at.span());
        if (pairs.size() != 1 || !pairs.get(0).span().equals(at.span())) {
            return Optional.empty();
        }
        return at.read(Scope.APPARATUS).stream()
                .filter(i -> i.span().equals(at.span()))
                .filter(i -> i instanceof Inline.HandNote || i instanceof Editorial.Gloss)
                .findFirst()
                .map(i -> new Placed(code(), Placement.ANY, new Block.Lone(at.span(), i), at.i() + 1));
    }

    /** A marking, a number of the paper or of the copy with the line to itself: no sentence says only that. */
    private Optional<Placed> marked(LineCursor at) {
        if (at.span().length() > LONGEST || at.isProse()) {
            return Optional.empty();
        }
        List<Inline> content = at.read(Scope.APPARATUS);
        boolean alone = !content.isEmpty()
                && content.stream()
                        .allMatch(i -> i instanceof Inline.Marking
                                || i instanceof Inline.Number
                                || i instanceof Inline.CopyNumber)
                && content.stream().mapToInt(i -> i.span().length()).sum() + content.size()
                        >= at.span().length();
        return alone
                ? Optional.of(new Placed(code(), Placement.ANY, new Block.Opener(at.span(), content), at.i() + 1))
                : Optional.empty();
    }

    private static boolean isApparatus(LineCursor at, List<Inline> content) {
        if (content.size() == 1 && content.get(0).span().equals(at.span()) && counts(content.get(0))) {
            return true;
        }
        if (isFilled(at, content) || !at.isProse() && (isNumbered(at, content) || several(at, content))) {
            return true;
        }
        if (content.size() == 2
                && content.get(0) instanceof Inline.Marking
                && content.get(1) instanceof Editorial.Gloss gloss
                && gloss.span().end() == at.span().end()) {
            return true;
        }
        int marked = content.stream()
                .filter(OpenerRule::counts)
                .mapToInt(i -> i.span().length())
                .sum();
        return marked > 0 && marked >= at.span().length() * (1 - MOST_PLAIN) && !at.isProse();
    }

    /** Nothing but apparatus, several things of it: words of its brackets make no sentence of the line. */
    private static boolean isFilled(LineCursor at, List<Inline> content) {
        int filled = content.stream().mapToInt(i -> i.span().length() + 1).sum();
        return content.size() > 1
                && content.stream().allMatch(OpenerRule::counts)
                && filled > at.span().length();
    }

    /** A registration number, and what is said of it. */
    private static boolean isNumbered(LineCursor at, List<Inline> content) {
        return at.span().length() < LONGEST
                && !content.isEmpty()
                && content.get(0) instanceof Inline.Number
                && content.get(0).span().start() == at.span().start();
    }

    /** Two stamps, markings or copy numbers in a line: columns were read across. */
    private static boolean several(LineCursor at, List<Inline> content) {
        return at.span().length() < 2 * LONGEST
                && content.stream()
                                .filter(i -> i instanceof Inline.Stamp
                                        || i instanceof Inline.Marking
                                        || i instanceof Inline.CopyNumber)
                                .count()
                        > 1;
    }

    private static boolean counts(Inline inline) {
        return inline instanceof Inline.Stamp
                || inline instanceof Inline.HandNote
                || inline instanceof Inline.Number
                || inline instanceof Inline.Marking
                || inline instanceof Inline.CopyNumber
                || inline instanceof Inline.Date
                || inline instanceof Editorial.Space
                || inline instanceof Inline.Measure
                || inline instanceof Inline.Typist
                || inline instanceof Inline.Part
                || inline instanceof Editorial.Gloss g && g.kind() == GlossKind.PROVENANCE;
    }
}
