package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.opis.recognise.date.DateLine;
import org.opis.recognise.editorial.OmissionRowRule;
import org.opis.text.Span;
import org.opis.text.Words;

/** "Pyongyang 28th June 1960", "29 April 1958", "In Prague on / July 1960": where and when a paper was written. */
public final class DatelineRule implements BlockRule {
    private static final Pattern PLACE_ALONE =
            Pattern.compile("(?:In|At)\\s\\p{Lu}[\\p{L}-]+(?:\\s(?:on|the))?,?|(?:\\p{Lu}[\\p{L}'’.-]++\\s?){1,3},");
    /** A line drawn across the page: what stands above it belongs to another paper. */
    private static final Pattern LINE = Pattern.compile("[=_*—-]{5,}");

    /** Where a paper was written, in several words; the comma says that the day follows. */
    private static final Pattern OFFICE_ALONE =
            Pattern.compile("\\p{Lu}[\\p{L}\\d.'’-]*+(?:,?\\s\\p{Lu}[\\p{L}\\d.'’-]*+){0,5},");

    private static final String ARTICLE = "The ";

    private static final Pattern TOWN = Pattern.compile(
            "(?!(?:Journal|Diary|Report|Record|Minutes|Notes?|Telegram|Letter|Memorandum|Information|Summary|Contents"
                    + "|Secret|Confidential|Urgent|Copy|Translation|Continued|Original)\\b)\\p{Lu}\\p{Ll}{3,14}");

    /** Day and hour of a cable are part of its routing. */
    private static final Pattern GROUP = Pattern.compile("\\d{6} ?Z\\b");
    /** A line of running text that a small word ends. */
    private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}{2,}(?:,? |$)");
    /** So many small words, none farther from the next, are running text. */
    private static final int RUNNING = 5;

    private static final int APART = 60;

    /** What a label begins is no running text. */
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}:\\s");

    private static final Pattern NUMBERED = Pattern.compile("(?:Nº|N°|№|No\\.|#)\\s?\\d");

    private static final int REACH = 3;

    @Override
    public Code code() {
        return Code.B306;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() == PaperPhase.RUNNING && !at.isTail()) {
            return Optional.empty();
        }
        if (at.phase() == PaperPhase.OPENING && lineBelow(at) || endsSentenceAbove(at)) {
            return Optional.empty();
        }
        if (GROUP.matcher(at.text()).lookingAt()) {
            return Optional.empty();
        }
        Optional<List<Inline>> columns = ColumnLine.read(at);
        if (columns.isPresent()) {
            Block block = new Block.Opener(at.span(), columns.get());
            return Optional.of(new Placed(code(), Placement.FRONT, block, at.i() + 1));
        }
        boolean two = (PLACE_ALONE.matcher(at.text()).matches() || isPlaceAbove(at) || isDayBelow(at))
                && at.has(at.i() + 1)
                && (DateLine.isDateOnly(at.at(at.i() + 1)) || isDayBelow(at));
        if (two) {
            return Optional.of(placed(at, at.rows().span(at.i(), at.i() + 1), at.i() + 2));
        }
        return DateLine.isDateline(at) || at.phase() == PaperPhase.OPENING && (isPlace(at) || isTownBelowTitle(at))
                ? Optional.of(placed(at, at.span(), at.i() + 1))
                : Optional.empty();
    }

    /** "Harbour Office, S.W.1," right above "9th July, 1956" or "The 9th July, 1956". */
    private static boolean isDayBelow(LineCursor at) {
        return OFFICE_ALONE.matcher(at.text()).matches()
                && at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() == 0
                && DateLine.isDateline(at.at(at.i() + 1), withoutArticle(at.at(at.i() + 1)));
    }

    private static Span withoutArticle(LineCursor at) {
        int article = at.text().startsWith(ARTICLE) ? ARTICLE.length() : 0;
        return new Span(at.span().start() + article, at.span().end());
    }

    /** "GANGTOK", "New Delhi;" right above a day. */
    private static boolean isPlaceAbove(LineCursor at) {
        Span place = Words.strip(at.rows().text(), at.span(), ".");
        return at.has(at.i() + 1)
                && at.rows().get(at.i() + 1).blankBefore() == 0
                && DateLine.isPlace(at.rows().text(), place, at.context());
    }

    private Placed placed(LineCursor at, Span span, int next) {
        List<Inline> content = DatelineContent.of(at, span);
        Inline part = new Inline.Part(span, span, PartKind.DATELINE, content, certainty(at, span));
        boolean closes = at.phase() == PaperPhase.RUNNING
                || at.phase() == PaperPhase.CLOSING && (DateLine.isDateOnly(at) || at.isTail());
        return closes
                ? new Placed(code(), Placement.BACK, new Block.Closer(span, List.of(part)), next)
                : new Placed(code(), Placement.FRONT, new Block.Opener(span, List.of(part)), next);
    }

    /** A day beside the number of a paper is that of registration or of writing. */
    private static Certainty certainty(LineCursor at, Span span) {
        boolean doubtful = at.phase() == PaperPhase.OPENING
                && span.equals(at.span())
                && DateLine.isDated(at)
                && (isNumbered(at, at.i() - 1) || isNumbered(at, at.i() + 1));
        return doubtful ? Certainty.MEDIUM : Certainty.CERTAIN;
    }

    private static boolean isNumbered(LineCursor at, int row) {
        return row >= 0 && at.has(row) && NUMBERED.matcher(at.rows().text(row)).lookingAt();
    }

    static boolean lineBelow(LineCursor at) {
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (LINE.matcher(at.rows().text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The last words of a sentence that a line broken by hand begins: "until / May 5." */
    static boolean endsSentenceAbove(LineCursor at) {
        String above = at.i() == 0 ? "" : at.rows().text(at.i() - 1);
        return at.row().blankBefore() == 0 && !LABELLED.matcher(above).lookingAt() && isBroken(above);
    }

    private static boolean isBroken(String line) {
        if (line.isEmpty() || !Character.isLowerCase(line.charAt(line.length() - 1))) {
            return false;
        }
        int words = 0;
        int end = 0;
        Matcher small = SMALL_WORD.matcher(line);
        while (small.find()) {
            words = words > 0 && small.start() - end <= APART ? words + 1 : 1;
            end = small.end();
        }
        return words >= RUNNING && end == line.length();
    }

    /** A line that is the name of a place and nothing else. */
    static boolean isPlace(LineCursor at) {
        return DateLine.isPlace(at.rows().text(), at.span(), at.context());
    }

    /** A word alone between the title of a journal and its first day may be a town that no list has. */
    private static boolean isTownBelowTitle(LineCursor at) {
        return at.titled()
                && TOWN.matcher(at.text()).matches()
                && at.has(at.i() + 1)
                && (DateLine.isDateOnly(at.at(at.i() + 1)) || OmissionRowRule.isOmission(at.at(at.i() + 1)));
    }
}
