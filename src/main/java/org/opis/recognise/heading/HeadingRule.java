package org.opis.recognise.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.LetterheadStart;
import org.opis.text.Span;

/** Title lines, subject lines and the period line of a journal; a title whose first line the dump lost. */
public final class HeadingRule implements BlockRule {
    /** A label up to its colon and something behind it; a translation of the label in brackets left out. */
    private static final Pattern LABEL =
            Pattern.compile("(?<label>\\p{Lu}[\\p{L}./ ]{1,20}?)(?: \\[[^\\]\n]{2,20}])?\\s?:\\s*\\S");

    private static final Pattern OF = Pattern.compile("(?:Subject|Topic|Question) of\\b");
    /** The label has a line to itself. */
    private static final Pattern ALONE = Pattern.compile("Subject:?|SUBJECT:?");

    /** A field of a form that was left blank. */
    private static final Pattern BLANK = Pattern.compile("(?i)subject:");

    private static final int LONGEST_LABEL = 26;
    private static final int LONGEST_ROW = 120;
    private static final int ROWS = 4;
    private static final int LONGEST_SUBJECT = 400;

    @Override
    public Code code() {
        return Code.B301;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.RUNNING && at.text().length() < LONGEST_SUBJECT && isSubject(at)) {
            return Optional.of(placed(at, true, subjectEnd(at)));
        }
        if (TitleLines.followsRouting(at)) {
            return Optional.of(placed(at, true, at.i() + 1));
        }
        if (!isTitle(at)) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (at.has(next) && TitleLines.continues(at.at(next), at)) {
            next++;
        }
        return Optional.of(placed(at, false, next));
    }

    /** The row after the subject: below a line that breaks off, or set in as far as it, it goes on. */
    private static int subjectEnd(LineCursor at) {
        int next = at.i() + (isAlone(at) ? 2 : 1);
        while (at.has(next) && next < at.i() + ROWS && goesOn(at, next)) {
            next++;
        }
        return next;
    }

    private static boolean goesOn(LineCursor at, int next) {
        String above = at.rows().text(next - 1);
        String text = at.rows().text(next);
        boolean open = above.endsWith(";")
                || above.endsWith(",")
                || NominalWords.isSmall(above.substring(above.lastIndexOf(' ') + 1));
        return at.rows().get(next).blankBefore() == 0
                && text.length() < LONGEST_ROW
                && (!Prose.is(text) || Character.isLowerCase(text.codePointAt(0)))
                && (open || Character.isLowerCase(text.codePointAt(0)))
                && (text.startsWith("here:") || at.at(next).form().isEmpty());
    }

    private static boolean isSubject(LineCursor at) {
        Matcher label = LABEL.matcher(at.text());
        return label.lookingAt() && LabelRole.of(label.group("label")) == LabelRole.SUBJECT
                || OF.matcher(at.text()).lookingAt()
                || isAlone(at)
                || BLANK.matcher(at.text()).matches();
    }

    /** Whether the label has a row of its own, and the subject the next. */
    private static boolean isAlone(LineCursor at) {
        return ALONE.matcher(at.text()).matches() && at.has(at.i() + 1);
    }

    private static boolean isTitle(LineCursor at) {
        return switch (at.phase()) {
            case OPENING -> TitleLines.isTitle(at);
            case RUNNING -> NextPaper.opensAnother(at);
            case CLOSING -> NextPaper.opensAnother(at) || NextPaper.followsPaper(at) || NextPaper.followsMarking(at);
        };
    }

    private Placed placed(LineCursor at, boolean subject, int next) {
        Span span = at.rows().span(at.i(), next - 1);
        boolean lost = !subject && !at.titled() && LetterheadStart.isFirst(at) && TitleLines.isFragment(at.text());
        Block block = new Block.Heading(
                span,
                subject ? Block.Level.SUBJECT : Block.Level.MAIN,
                lost,
                subject ? labelled(at, span) : at.read(span, Scope.HEADING),
                subject || lost || TitleLines.isSurely(at) ? Certainty.CERTAIN : Certainty.MEDIUM);
        return new Placed(code(), Placement.HEAD, block, next);
    }

    /** "Subject:" is a label where a colon ends it, or the line. */
    private static List<Inline> labelled(LineCursor at, Span span) {
        int colon = at.text().indexOf(':');
        boolean alone = isAlone(at);
        if (!alone && (colon < 0 || colon > LONGEST_LABEL)) {
            return at.read(span, Scope.HEADING);
        }
        int end = alone ? at.span().end() : at.span().start() + colon + 1;
        return Labelled.content(new Span(span.start(), end), at.read(new Span(end, span.end()), Scope.HEADING));
    }
}
