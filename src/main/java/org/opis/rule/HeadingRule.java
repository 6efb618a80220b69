package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Title lines, subject lines and the period line of a journal; a title whose first line the dump lost. */
final class HeadingRule implements BlockRule {
    private static final Pattern SUBJECT =
            Pattern.compile("(?:Subject|Re|Topic|Question)\\s?(?::|of\\b).*", Pattern.DOTALL);
    private static final int LONGEST_SUBJECT = 400;

    @Override
    public Code code() {
        return Code.B301;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() != Phase.RUNNING
                && at.text().length() < LONGEST_SUBJECT
                && SUBJECT.matcher(at.text()).matches()) {
            return Optional.of(placed(at, true, at.i() + 1));
        }
        if (!isTitle(at)) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (at.has(next) && TitleLines.continues(at.at(next))) {
            next++;
        }
        return Optional.of(placed(at, false, next));
    }

    private static boolean isTitle(At at) {
        return switch (at.phase()) {
            case OPENING -> TitleLines.isTitle(at);
            case RUNNING -> TitleLines.opensAnother(at);
            case CLOSING -> TitleLines.opensAnother(at) || TitleLines.followsPaper(at);
        };
    }

    private Placed placed(At at, boolean subject, int next) {
        Span span = at.rows().span(at.i(), next - 1);
        boolean lost = !subject && !at.titled() && at.row().blankBefore() > 1 && TitleLines.isFragment(at.text());
        Block block = new Block.Heading(span, subject, lost, subject ? labelled(at) : at.read(span, Scope.HEADING));
        return new Placed(code(), Place.HEAD, block, next);
    }

    /** "Subject:" is a label where a colon ends it. */
    private static List<Inline> labelled(At at) {
        int colon = at.text().indexOf(':');
        if (colon < 0 || colon > 12) {
            return at.read(Scope.HEADING);
        }
        Span label = new Span(at.span().start(), at.span().start() + colon + 1);
        return Labelled.content(label, at.read(new Span(label.end(), at.span().end()), Scope.HEADING));
    }
}
