package org.opis.recognise.opening;

import java.util.ArrayList;
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
import org.opis.text.Blank;
import org.opis.text.Span;

/** "SOVIET EMBASSY IN THE DPRK", "GDR Embassy to the DPRK": the office whose paper it is. */
public final class LetterheadRule implements BlockRule {
    private static final Pattern BELOW = Pattern.compile("(?:of|in|to|for) (?:the )?\\p{Lu}[^.:;!?\\[]*");

    @Override
    public Code code() {
        return Code.B312;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        int end = LetterheadBlock.end(at);
        if (end == at.i() && (at.phase() != PaperPhase.OPENING || at.titled() || !OfficeLine.is(at.text()))) {
            return Optional.empty();
        }
        List<Inline> line = at.read(Scope.APPARATUS);
        if (line.stream().anyMatch(LetterheadRule::isBeside)) {
            List<Inline> content = before(at, DatelinePart.within(at, line));
            return Optional.of(new Placed(code(), Placement.FRONT, new Block.Opener(at.span(), content), at.i() + 1));
        }
        int next = Math.max(end, at.i() + 1);
        while (at.has(next) && next < at.i() + 3 && goesOn(at.at(next))) {
            next++;
        }
        Span span = at.rows().span(at.i(), next - 1);
        List<Inline> content = at.read(span, Scope.APPARATUS);
        Inline part = new Inline.Part(span, span, PartKind.LETTERHEAD, content, Certainty.MEDIUM);
        return Optional.of(new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(part)), next));
    }

    /** The office at the start of a line of stamps, as its own part. */
    static List<Inline> before(LineCursor at, List<Inline> content) {
        if (content.isEmpty() || at.phase() != PaperPhase.OPENING) {
            return content;
        }
        int end = content.stream()
                .filter(i -> !(i instanceof Inline.Name))
                .map(i -> i.span().start())
                .findFirst()
                .orElse(content.get(0).span().start());
        Span office = Blank.strip(at.rows().text(), new Span(at.span().start(), end));
        if (office.isEmpty() || !OfficeLine.is(office.of(at.rows().text()))) {
            return content;
        }
        List<Inline> all = new ArrayList<>();
        all.add(new Inline.Part(office, office, PartKind.LETTERHEAD, at.read(office, Scope.NAMES), Certainty.MEDIUM));
        content.stream().filter(i -> !i.span().overlaps(office)).forEach(all::add);
        return all;
    }

    /** What stands beside the office in its line and is no part of its name. */
    private static boolean isBeside(Inline inline) {
        return inline instanceof Inline.Marking
                || inline instanceof Inline.CopyNumber
                || inline instanceof Inline.Number
                || inline instanceof Inline.Date
                || inline instanceof Inline.Stamp
                || inline instanceof Inline.HandNote;
    }

    /** "of the Republic" right below. */
    private static boolean goesOn(LineCursor at) {
        return at.row().blankBefore() == 0
                && at.text().length() < 80
                && BELOW.matcher(at.text()).matches();
    }
}
