package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.StampType;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "Reason: … / Date: … / Signature: …" line by line: the stamp of the office that declassified the paper. */
public final class DeclassificationRule implements BlockRule {
    private static final Pattern LABEL =
            Pattern.compile("(Reason|Date|Signature|Authority|Declassified by|Downgraded to|By authority of)\\s?:");
    private static final Pattern FILE =
            Pattern.compile("(?i:file )((?:no\\.|nº|#)\\s?[\\p{L}\\d][\\p{L}\\d /.-]*[\\p{L}\\d])");
    /** The same without labels: whose authority, and the day. */
    private static final Pattern BARE =
            Pattern.compile("(?i:(?:downgraded|regraded|declassified)(?: (?:to|by|per|under|on))?) .{2,60}[^:;]");

    private static final Pattern BELOW = Pattern.compile("(?i:by authority of|authority) .{2,60}"
            + "|(?i:by)\\s\\S{1,12},? (?:NARA|NARS|NLJ|NLK|NLE)\\b.{0,40}|(?i:by .{1,30}date .{4,20}|date:? \\d.{3,20})"
            + "|(?:E\\.?O\\.?|Executive Order) ?\\d{5}.{0,40}");
    /** The number under which an office released its scan. */
    private static final Pattern SCAN =
            Pattern.compile("\\bCIA-RDP\\d[\\p{L}\\d-]{3,30}|\\bNND \\d{5,7}\\b|\\bNL[A-Z](?:/RAC)? \\d[\\d-]{3,12}");

    private static final Pattern COPY = Pattern.compile("(?:RECORD|FILE|OFFICE) COPY");
    private static final int LINES = 8;

    @Override
    public Code code() {
        return Code.B314;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (COPY.matcher(at.text()).matches() && at.phase() != PaperPhase.RUNNING) {
            return Optional.of(placed(at, at.i() + 1));
        }
        Matcher first = LABEL.matcher(at.text());
        if (BARE.matcher(at.text()).matches() && !at.isProse()) {
            return bare(at).or(() -> released(at));
        }
        if (!first.lookingAt()) {
            return released(at);
        }
        if (first.group(1).equals("Signature") || first.group(1).equals("Date")) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        boolean signed = false;
        while (at.has(next) && next < at.i() + LINES && !signed && belongs(at.at(next))) {
            signed = at.rows().text(next).startsWith("Signature");
            next++;
        }
        return signed ? Optional.of(placed(at, next)) : Optional.empty();
    }

    private Optional<Placed> released(LineCursor at) {
        int next = ReleaseLines.end(at);
        return next > at.i() ? Optional.of(placed(at, next)) : Optional.empty();
    }

    /** At least one line below has to say the same. */
    private Optional<Placed> bare(LineCursor at) {
        int next = at.i() + 1;
        while (at.has(next)
                && next < at.i() + LINES
                && at.rows().get(next).blankBefore() == 0
                && BELOW.matcher(at.rows().text(next)).matches()) {
            next++;
        }
        return next > at.i() + 1 ? Optional.of(placed(at, next)) : Optional.empty();
    }

    private static boolean belongs(LineCursor at) {
        return at.row().blankBefore() == 0
                && at.text().length() < 160
                && (LABEL.matcher(at.text()).lookingAt() || at.text().startsWith("["));
    }

    private Placed placed(LineCursor at, int next) {
        List<Inline> content = new ArrayList<>();
        for (int i = at.i(); i < next; i++) {
            content.addAll(line(at.at(i)));
        }
        Span span = at.rows().span(at.i(), next - 1);
        Inline stamp = new Inline.Stamp(
                span,
                span,
                StampType.DECLASSIFICATION,
                Chain.alone("st" + at.row().line()),
                Certainty.MEDIUM,
                content);
        Block block = new Block.Opener(span, List.of(stamp));
        Placement place = at.phase() == PaperPhase.OPENING ? Placement.FRONT : Placement.ANY;
        return new Placed(code(), place, block, next);
    }

    private static List<Inline> line(LineCursor at) {
        Matcher label = LABEL.matcher(at.text());
        Matcher copy = SCAN.matcher(at.text());
        if (copy.find()) {
            int from = at.span().start();
            Span number = new Span(from + copy.start(), from + copy.end());
            List<Inline> content = new ArrayList<>(at.read(new Span(from, number.start()), Scope.STAMP));
            content.add(new Inline.Number(number, NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM));
            content.addAll(at.read(new Span(number.end(), at.span().end()), Scope.STAMP));
            return content;
        }
        if (!label.lookingAt()) {
            return at.read(Scope.STAMP);
        }
        int start = at.span().start();
        Span said = new Span(start, start + label.end());
        Matcher file = FILE.matcher(at.text());
        if (file.find(label.end())) {
            Span number = new Span(start + file.start(1), start + file.end(1));
            return List.of(
                    new Inline.Label(said, said),
                    new Inline.Number(number, NumberType.FILE, DateValue.NONE, List.of(), Certainty.CERTAIN));
        }
        return Labelled.content(said, at.read(new Span(said.end(), at.span().end()), Scope.EDITOR));
    }
}
