package org.opis.recognise.opening;

import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.lexicon.TermClass;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.person.PersonPhrase;

/** Short lines right above a salutation, one of which names somebody or an office: where the paper goes, whatever its words. */
public final class AddressBlock {
    private static final int LINES = 7;
    private static final int LONGEST = 75;
    private static final int ASIDES = 3;
    private static final Pattern SHAPE = Pattern.compile("[\\p{Lu}\\d][^:;!?\\[\\]\\n]*");
    private static final Pattern SALUTE = Pattern.compile("(?:(?:My"
            + " )?[Dd]ear|Esteemed|Respected|Honou?red|Sir|Excellency|Comrades?|Mr\\.|Madam)\\b.{0,60}[,!:]|(?:My"
            + " )?[Dd]ear .{2,40}");

    private AddressBlock() {}

    /** The row after the block that begins with the row; the row itself where none does. */
    public static int end(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING
                || at.i() > 0 && at.row().blankBefore() == 0 && isLine(at.at(at.i() - 1))) {
            return at.i();
        }
        int next = at.i();
        boolean named = false;
        while (at.has(next)
                && next < at.i() + LINES
                && (next == at.i() || at.rows().get(next).blankBefore() == 0)
                && isLine(at.at(next))) {
            named |= isParty(at.at(next), at.i() > 0);
            next++;
        }
        return named && next > at.i() + 1 && isAboveSalute(at, next) ? next : at.i();
    }

    /** What stands in brackets between belongs to neither. */
    private static boolean isAboveSalute(LineCursor at, int next) {
        int i = next;
        while (at.has(i) && i < next + ASIDES && at.rows().text(i).startsWith("[")) {
            i++;
        }
        return at.has(i) && SALUTE.matcher(at.rows().text(i)).matches();
    }

    private static boolean isLine(LineCursor row) {
        String text = row.text();
        return text.length() < LONGEST
                && SHAPE.matcher(text).matches()
                && !SALUTE.matcher(text).matches()
                && !row.isProse()
                && !TitleWords.FIRST.matcher(text).matches()
                && !GreetingLine.isLabelled(text)
                && !row.context().markings().isIn(text)
                && DateLine.firstDate(row).isEmpty()
                && row.read(Scope.APPARATUS).stream()
                        .noneMatch(i -> i instanceof Inline.Number || i instanceof Inline.CopyNumber);
    }

    /** At the very head of a paper a body is whose paper it is. */
    private static boolean isParty(LineCursor row, boolean below) {
        HeadTerms terms = HeadTerms.of(row.text());
        return terms.has(TermClass.HONORIFIC)
                || PersonPhrase.of(row.rows().text(), row.span()).isPresent()
                || below && terms.has(TermClass.OFFICE, TermClass.BODY);
    }
}
