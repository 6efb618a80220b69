package org.opis.recognise.closing;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;

/** Whether a row bears the mark of a signature, or is the office or name whose mark stands below it. */
public final class SignedMark {
    private static final int LONGEST = 240;
    private static final int LONGEST_ROLE = 80;
    private static final Pattern GOES_ON = Pattern.compile("(?:of|in|for|to|at) [^\\[\\]().:;]{3,80}");
    private static final Pattern ROLE = Pattern.compile("(?:\\p{Lu}[\\p{Lu}\\p{Ll}.,'’ -]+)");

    private SignedMark() {}

    /** Whether the row, alone or with those that follow, is a signature. */
    public static boolean isSigned(LineCursor at) {
        String text = at.text();
        return text.length() < LONGEST
                && (SignedLines.isMarked(text, at.context().keywords()) && !goesOn(text)
                        || SignedPart.isIllegible(at)
                        || SignedLines.isSpaced(text)
                                && at.phase() != PaperPhase.OPENING
                                && !at.context().markings().isSpaced(text)
                        || isRole(at)
                        || isWrapped(at)
                        || isMarkAbove(at));
    }

    /** A sentence that runs on behind the mark tells of a signature. */
    private static boolean goesOn(String text) {
        return Prose.is(text.substring(text.lastIndexOf(']') + 1));
    }

    /** An office of two lines, and the mark in the third. */
    static boolean isWrapped(LineCursor at) {
        int mark = at.i() + 2;
        return at.phase() != PaperPhase.OPENING
                && at.has(mark)
                && at.rows().get(mark - 1).blankBefore() + at.rows().get(mark).blankBefore() == 0
                && SignedLines.isOffice(at.text())
                && GOES_ON.matcher(at.rows().text(mark - 1)).matches()
                && SignedLines.beginsWithMark(at.rows().text(mark), at.context().keywords());
    }

    /** The word alone on a line, above the name. */
    private static boolean isMarkAbove(LineCursor at) {
        return at.phase() != PaperPhase.OPENING
                && SignedLines.isMarkAlone(at.text(), at.context().keywords())
                && at.has(at.i() + 1)
                && SignedLines.name(at.rows().text(at.i() + 1)).isPresent();
    }

    /** An office or a name whose signature stands on the next line. */
    static boolean isRole(LineCursor at) {
        String text = at.text();
        return text.length() < LONGEST_ROLE
                && at.phase() != PaperPhase.OPENING
                && !at.isProse()
                && !GreetingLine.isClosing(text)
                && CopiesStatement.of(text).isEmpty()
                && ROLE.matcher(text).matches()
                && at.has(at.i() + 1)
                && (SignedLines.beginsWithMark(
                                at.rows().text(at.i() + 1), at.context().keywords())
                        || SignedLines.isOffice(text)
                                && SignedLines.goesOnToMark(
                                        at.rows().text(at.i() + 1), at.context().keywords()));
    }
}
