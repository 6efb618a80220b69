package org.opis.recognise.heading;

import org.opis.recognise.LineCursor;
import org.opis.recognise.body.ItemsRule;
import org.opis.recognise.body.PageMarkRule;
import org.opis.recognise.closing.SignedLines;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.line.TitleWords;

/** Whether a title amid or after the text of a paper opens the next one of the file. */
final class NextPaper {
    private static final int SHORT = 160;
    private static final int SHORTEST = 12;
    private static final int FIRST = 20;
    private static final int REACH = 7;

    private NextPaper() {}

    /** A title amid the text that begins as one of the first lines did: the next paper of a file. */
    static boolean opensAnother(LineCursor at) {
        String text = at.text();
        if (text.length() < SHORT
                && TitleWords.FIRST
                        .matcher(PlainTitle.of(text, at.context().markings()))
                        .matches()
                && (TitleShapes.isVolumeTitle(at) || TitleShapes.isWide(at))) {
            return true;
        }
        if (text.length() < 2 * SHORTEST
                || text.length() > SHORT
                || at.row().blankBefore() == 0
                || Prose.endsSentence(text)
                || !TitleWords.FIRST.matcher(text).matches()) {
            return false;
        }
        String start = text.substring(0, 2 * SHORTEST);
        for (int i = 0; i < FIRST && i < at.i(); i++) {
            if (at.rows().text(i).startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Short lines below a page mark or a marking that follow a signature, with text below them: the next title. */
    static boolean followsMarking(LineCursor at) {
        if (at.i() == 0
                || !isTitleLike(at)
                || !isOpening(at.at(at.i() - 1))
                || Prose.endsSentence(at.rows().text(at.i()))) {
            return false;
        }
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            LineCursor next = at.at(i);
            if (next.isProse() || ItemsRule.isItem(next.text())) {
                return true;
            }
            if (!isTitleLike(next)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTitleLike(LineCursor at) {
        String text = at.text();
        return text.length() <= SHORT
                && Character.isLetter(text.codePointAt(0))
                && text.indexOf(':') < 0
                && text.indexOf(' ') > 0
                && !at.isProse()
                && !at.context().markings().isAll(text)
                && SignedLines.name(text).isEmpty()
                && !SignedLines.isOffice(text)
                && !DateLine.isDateOnly(at);
    }

    /** What stands at the head of a paper and nowhere else together: its marking on a new page. */
    private static boolean isOpening(LineCursor at) {
        boolean marking = at.context().markings().isAll(at.text());
        int above = at.i() - (marking ? 1 : 0);
        return PageMarkRule.mark(at).isPresent()
                || marking
                        && above >= 0
                        && (at.row().blankBefore() > 0
                                || PageMarkRule.mark(at.at(above)).isPresent());
    }

    /** A title after a signature, with running text below: the next paper. */
    static boolean followsPaper(LineCursor at) {
        String text = at.text();
        if (text.length() > SHORT
                || at.row().blankBefore() == 0 && at.rows().spaced()
                || Prose.endsSentence(text)
                || !TitleWords.FIRST
                        .matcher(PlainTitle.of(text, at.context().markings()))
                        .matches()) {
            return false;
        }
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (at.at(i).isProse()) {
                return true;
            }
        }
        return false;
    }
}
