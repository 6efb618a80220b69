package org.opis.recognise.body;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.closing.SignedBlock;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.Speakers;

/** Which paragraphs without a label go on with the turn of the speaker above: only where that is certain. */
final class SpeakerContinuation {
    /** Who speaks of himself; who reports does not, unless he has done so before the first turn. */
    private static final Pattern SELF = Pattern.compile("(?<![\\p{L}'’])(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)(?![\\p{L}])");

    /** Blank lines between paragraphs, one of them with a no-break space. */
    private static final int APART = 3;

    private static final int OPENING = 40;
    private static final int LONGEST = 2_000;

    private SpeakerContinuation() {}

    /** Whether row {@code next} goes on with the turn whose last paragraph began in row {@code last}. */
    static boolean goesOn(LineCursor at, int last, int next) {
        if (!at.has(next) || at.rows().get(next).blankBefore() > APART || !isPlain(at.at(next))) {
            return false;
        }
        String before = at.rows().text(last);
        String text = at.rows().text(next);
        return quotes(before) > 0
                || Character.isLowerCase(text.codePointAt(0)) && !Prose.endsSentence(before)
                || SELF.matcher(text).find() && !isReporter(at) && isFollowed(at, next);
    }

    /** Running text that no other rule would take. */
    private static boolean isPlain(LineCursor at) {
        String text = at.text();
        return at.isProse()
                && text.length() < LONGEST
                && text.charAt(0) != '['
                && text.charAt(0) != '('
                && !text.endsWith(":")
                && at.note().isEmpty()
                && !CopiesLine.is(text)
                && !GreetingLine.isClosing(text)
                && !SignedBlock.isSigned(at)
                && Speakers.label(at).isEmpty()
                && !at.isTail();
    }

    /** Whether someone speaks below: after the last turn a report may go on. */
    private static boolean isFollowed(LineCursor at, int next) {
        for (int i = next + 1; i <= next + OPENING && at.has(i); i++) {
            if (Speakers.label(at.at(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text above the first turn is told by someone who says "I". */
    private static boolean isReporter(LineCursor at) {
        for (int i = 0; i < Math.min(OPENING, at.i()); i++) {
            if (Speakers.label(at.at(i)).isPresent()) {
                return false;
            }
            if (at.at(i).isProse() && SELF.matcher(at.rows().text(i)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Curly marks opened and not closed. */
    private static long quotes(String text) {
        return text.chars().filter(c -> c == '“').count()
                - text.chars().filter(c -> c == '”').count();
    }
}
