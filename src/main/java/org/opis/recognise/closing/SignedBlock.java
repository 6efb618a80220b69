package org.opis.recognise.closing;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.opis.layout.Keywords;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.line.BodyLines;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.person.PersonPhrase;

/**
 * The rows of a signature, whatever their order: offices, the mark that somebody signed, the name, offices again. The mark
 * makes the block; the rows above it must be offices in one piece, those below it the name and its offices.
 */
public final class SignedBlock {
    /** Rows of an office above the mark. */
    private static final int ABOVE = 3;
    /** Rows of offices below the name. */
    private static final int OFFICES = 2;

    private static final int LONGEST = 240;
    private static final int LONGEST_ROLE = 80;
    private static final Pattern ROLE = Pattern.compile("\\p{Lu}[\\p{L}.,'’ -]+");
    /** The further row of an office, or whom one signs for. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:of|in|for|to|at|on|by|the|and|attached|OF|IN|FOR|TO|AT|THE|AND) [^\\[\\]().:;]{3,80}");
    /** "(initialled) A. B.", "[signed] Otto": letters or a forename, below which the name may stand in full. */
    private static final Pattern SHORT =
            Pattern.compile("[\\[(].{2,20}[\\])] (?:(?:\\p{Lu}\\p{Ll}?\\. ?){1,4}|\\p{Lu}\\p{Ll}{1,12})");

    private static final Pattern FORENAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,12}");
    /** "G F Ormerod": initials without stops. */
    private static final Pattern IN_FULL = Pattern.compile("(?:\\p{Lu} ){1,3}\\p{Lu}[\\p{L}'’-]{1,20}");

    private final LineCursor at;
    private final BodyLines rows;
    private final Keywords keywords;

    SignedBlock(LineCursor at) {
        this.at = at;
        this.rows = at.rows();
        this.keywords = at.context().keywords();
    }

    /** Whether the row, alone or with those that follow, is a signature. */
    public static boolean isSigned(LineCursor at) {
        return at.text().length() < LONGEST && new SignedBlock(at).mark().isPresent();
    }

    /** The row with the mark, where the row is the first of a block that has one; empty where it is none. */
    OptionalInt mark() {
        if (bearsMark(at)) {
            return OptionalInt.of(at.i());
        }
        if (at.phase() == PaperPhase.OPENING || !isRole(at.i())) {
            return OptionalInt.empty();
        }
        boolean office = false;
        for (int row = at.i(); row < at.i() + ABOVE && at.has(row + 1); row++) {
            boolean first = row == at.i();
            office |= SignedLines.isOffice(rows.text(row)) || SignedLines.isBody(rows.text(row));
            if (!first && !(office && isJoined(row) && isRole(row))) {
                return OptionalInt.empty();
            }
            String next = rows.text(row + 1);
            boolean marked = SignedLines.beginsWithMark(next, keywords) && (first || isJoined(row + 1))
                    || office && (first || isJoined(row + 1)) && SignedLines.goesOnToMark(next, keywords);
            if (marked) {
                return OptionalInt.of(row + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The row after the block whose mark stands in {@code mark}. */
    int end(int mark) {
        return offices(named(mark));
    }

    /** The row after the name, which may stand in the row of the mark, below it or beside it in a second column. */
    private int named(int mark) {
        int next = mark + 1;
        if (!at.has(next)) {
            return next;
        }
        String line = rows.text(mark);
        String below = rows.text(next);
        boolean name = SignedLines.name(below).isPresent();
        boolean alone =
                SignedLines.isMarkAlone(line, keywords) && rows.get(next).blankBefore() < 2;
        boolean again = SHORT.matcher(line).matches() && isJoined(next);
        boolean column = SignedLines.endsWithMark(line, keywords) && SignedLines.isSecondColumn(below);
        if (name && alone && FORENAME.matcher(below).matches() && isName(next + 1)) {
            return next + 2;
        }
        return column || name && (alone || again) || SignedLines.isNameLine(below) ? next + 1 : next;
    }

    private boolean isName(int row) {
        return at.has(row)
                && isJoined(row)
                && (IN_FULL.matcher(rows.text(row)).matches()
                        || SignedLines.name(rows.text(row)).isPresent());
    }

    /** The row after the mark that stands alone right below a name. */
    int marked(int from) {
        boolean mark = at.has(from)
                && isJoined(from)
                && (SignedLines.isMarkAlone(rows.text(from), keywords)
                        || SignedLines.beginsWithMark(rows.text(from), keywords)
                                && rows.text(from).endsWith(")"));
        return mark ? from + 1 : from;
    }

    /** The row after the name, with its office above or below, of one whose signature can't be read. */
    int identified(int from) {
        int name = at.has(from + 1) && isJoined(from) && SignedLines.isOffice(rows.text(from)) && isJoined(from + 1)
                ? from + 1
                : from;
        return at.has(name) && rows.get(name).blankBefore() < 2 && isPerson(name) ? offices(name + 1) : from;
    }

    private boolean isPerson(int row) {
        return SignedLines.name(rows.text(row)).isPresent()
                && !SignedLines.isOffice(rows.text(row))
                && !GreetingLine.standsAbove(rows, row)
                && PersonPhrase.of(rows.text(), rows.get(row).span()).isPresent();
    }

    /** The row after the name below the row that says for whom he signs; the row itself where none stands there. */
    int commissioned() {
        int name = at.i() + 1;
        if (!SignedLines.isCommissioned(at.text())) {
            return at.i();
        }
        while (at.has(name) && name <= at.i() + OFFICES && isJoined(name) && SignedLines.isOffice(rows.text(name))) {
            name++;
        }
        if (!at.has(name) || !isJoined(name)) {
            return at.i();
        }
        boolean marked = SignedLines.isMarked(rows.text(name), keywords);
        return marked || isPerson(name) ? marked(offices(name + 1)) : at.i();
    }

    /** The row after the offices below a name. */
    int offices(int from) {
        int next = from;
        while (at.has(next)
                && next < from + OFFICES
                && rows.get(next).blankBefore() <= (rows.spaced() ? 1 : 0)
                && (SignedLines.isOffice(rows.text(next)) || next == from && isLetters(next))
                && !SignedLines.isMarked(rows.text(next), keywords)
                && !GreetingLine.standsAbove(rows, next)
                && new SignedBlock(at.at(next)).mark().isEmpty()) {
            next++;
        }
        return next;
    }

    /** The letters of an office stand right below a name, and nothing does below them. */
    private boolean isLetters(int row) {
        return rows.get(row).blankBefore() == 0
                && SignedLines.isLetters(rows.text(row))
                && !at.context().markings().isIn(rows.text(row))
                && (!at.has(row + 1) || rows.get(row + 1).blankBefore() > 0);
    }

    /** No blank line between the row and that above it. */
    private boolean isJoined(int row) {
        return rows.get(row).blankBefore() == 0;
    }

    /** An office or a name whose signature may stand below, or whom another signs for. */
    private boolean isRole(int row) {
        String text = rows.text(row);
        return text.length() < LONGEST_ROLE
                && !rows.isProse(row)
                && !GreetingLine.isClosing(text)
                && CopiesStatement.of(text).isEmpty()
                && (ROLE.matcher(text).matches() || GOES_ON.matcher(text).matches());
    }

    /** Whether the row itself says that somebody signed. */
    private static boolean bearsMark(LineCursor at) {
        String text = at.text();
        return text.length() < LONGEST
                && (SignedLines.isMarked(text, at.context().keywords()) && !goesOn(text)
                        || SignedPart.isIllegible(at)
                        || SignedLines.isSpaced(text)
                                && at.phase() != PaperPhase.OPENING
                                && at.isTail()
                                && !at.context().markings().isSpaced(text)
                        || isMarkAbove(at));
    }

    /** A sentence that runs on behind the mark tells of a signature. */
    private static boolean goesOn(String text) {
        return Prose.is(text.substring(text.lastIndexOf(']') + 1));
    }

    /** The word alone on a line, above the name. */
    private static boolean isMarkAbove(LineCursor at) {
        return at.phase() != PaperPhase.OPENING
                && SignedLines.isMarkAlone(at.text(), at.context().keywords())
                && at.has(at.i() + 1)
                && SignedLines.name(at.rows().text(at.i() + 1)).isPresent();
    }
}
