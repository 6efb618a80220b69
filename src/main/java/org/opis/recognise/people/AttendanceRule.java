package org.opis.recognise.people;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.text.Span;

/** "PRESENT: / Members of the Board: Cdes. A, B / Secretaries: / Cde. / C": those present, by groups. */
public final class AttendanceRule implements BlockRule {
    private static final int LONGEST = 60;
    private static final int LONGEST_WORD = 24;
    private static final int GROUPS = 2;

    @Override
    public Code code() {
        return Code.B316;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        Optional<FormLine> first = at.phase() == PaperPhase.CLOSING || at.text().length() > 300
                ? Optional.empty()
                : at.form().or(() -> alone(at));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean headed = isHead(at, first.get());
        Attendance read = Attendance.read(at, headed ? at.i() + 1 : at.i());
        List<Block.Participants> groups = read.groups();
        boolean labelled = groups.stream().anyMatch(g -> !g.head().isEmpty());
        boolean enough = headed ? labelled && read.persons() > 1 : groups.size() >= GROUPS && read.persons() > GROUPS;
        return enough ? Optional.of(placed(at, headed, groups, read.next())) : Optional.empty();
    }

    /** "PRESENT", without a colon. */
    private static Optional<FormLine> alone(LineCursor at) {
        boolean head = at.text().length() < LONGEST_WORD && PresenceLead.of(at.text()) == PresenceLead.PRESENT;
        return head ? Optional.of(new FormLine(at.span(), Span.empty(at.span().end()))) : Optional.empty();
    }

    /** "PRESENT:", with nothing behind it. */
    private static boolean isHead(LineCursor at, FormLine line) {
        return line.isBlank()
                && at.text().length() < LONGEST
                && at.has(at.i() + 1)
                && (line.role(at.rows().text()) == LabelRole.PRESENT
                        || PresenceLead.of(at.text().replace(":", "")) == PresenceLead.PRESENT);
    }

    private Placed placed(LineCursor at, boolean headed, List<Block.Participants> groups, int next) {
        Span head = headed ? at.span() : Span.empty(at.span().start());
        Span span =
                new Span(at.span().start(), groups.get(groups.size() - 1).span().end());
        Block block = new Block.Attendance(span, head, List.of(), groups);
        return new Placed(code(), at.phase() == PaperPhase.OPENING ? Placement.ANY : Placement.TEXT, block, next);
    }
}
