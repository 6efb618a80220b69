package org.opis.recognise.opening;

import java.util.regex.Pattern;
import org.opis.lexicon.TermClass;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.TitleWords;

/** The lines of a letterhead: the state, the body, its parts, the town; as far as they stand together. */
public final class LetterheadBlock {
    private static final int LINES = 5;
    private static final int LONGEST = 90;
    /** A letterhead stands above nearly all else. */
    private static final int FIRST = 8;

    private static final Pattern SHAPE =
            Pattern.compile("[–—-]?\\s?(?=[\\p{Lu}\\d])[^:;!?\\[\\]\\n]*[^.,:;!?\\[\\]\\n]");
    private static final Pattern BELOW = Pattern.compile("(?:of|in|to|for) (?:the )?\\p{Lu}[^.:;!?\\[]*");
    private static final Pattern STREET =
            Pattern.compile("\\d{1,4}[a-z]? \\p{Lu}[\\p{L} .'’-]+|\\p{Lu}[\\p{L} .'’-]+ \\d{1,4}[a-z]?");
    private static final Pattern ASIDE = Pattern.compile("[–—-] .{3,60} [–—-]");

    private LetterheadBlock() {}

    /** The row after the letterhead that begins with the row; the row itself where none does. */
    public static int end(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || at.titled() || at.i() > FIRST || isInBracket(at)) {
            return at.i();
        }
        boolean office = false;
        int i = at.i();
        while (at.has(i) && i < at.i() + LINES) {
            LineCursor row = at.at(i);
            int gap = i == at.i() ? 0 : row.row().blankBefore();
            boolean body = isBody(row);
            boolean goesOn = office ? isBelow(row, gap) : gap < 2 && (body || isState(row));
            if (gap > 1 || !goesOn) {
                break;
            }
            office |= body;
            i++;
        }
        return office ? i : at.i();
    }

    /** The lines of a stamp name offices, too. */
    private static boolean isInBracket(LineCursor at) {
        int start = at.span().start();
        int open = at.rows().text().lastIndexOf('[', start);
        return open >= at.rows().span(0, at.i()).start() && at.rows().text().indexOf(']', open) > start;
    }

    private static boolean isShape(LineCursor row) {
        String text = row.text();
        return text.length() < LONGEST
                && SHAPE.matcher(text).matches()
                && !row.isProse()
                && !TitleWords.FIRST.matcher(text).matches()
                && !GreetingLine.isLabelled(text)
                && !row.context().markings().isIn(text)
                && DateLine.firstDate(row).isEmpty();
    }

    private static boolean isBody(LineCursor row) {
        HeadTerms terms = HeadTerms.of(row.text());
        return isShape(row)
                && (OfficeLine.is(row.text())
                        || terms.isOfBody() && terms.isCapitalized() && !terms.has(TermClass.PAPER, TermClass.MEETING));
    }

    private static boolean isState(LineCursor row) {
        HeadTerms terms = HeadTerms.of(row.text());
        return isShape(row)
                && terms.isOfState()
                && terms.isCapitalized()
                && !terms.has(TermClass.PAPER, TermClass.MEETING, TermClass.OFFICE);
    }

    /** A part of the body, its town or street; farther below only a part. */
    private static boolean isBelow(LineCursor row, int gap) {
        String text = row.text();
        if (gap == 0 && (BELOW.matcher(text).matches() || ASIDE.matcher(text).matches()) && text.length() < LONGEST) {
            return true;
        }
        HeadTerms terms = HeadTerms.of(text);
        boolean part = isShape(row)
                && terms.has(TermClass.BODY, TermClass.OFFICE)
                && !terms.has(TermClass.PAPER, TermClass.MEETING, TermClass.HONORIFIC)
                && terms.isCapitalized();
        return part || gap == 0 && isShape(row) && (STREET.matcher(text).matches() || isTown(row));
    }

    /** A town above a day is where the paper was written. */
    private static boolean isTown(LineCursor row) {
        boolean dated =
                row.has(row.i() + 1) && DateLine.firstDate(row.at(row.i() + 1)).isPresent();
        return !dated && (DateLine.isPlace(row.rows().text(), row.span(), row.context()) || AddressLines.isSpaced(row));
    }
}
