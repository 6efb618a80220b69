package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Markings;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.person.PersonPhrase;

/** "BY SAFE HAND" right below "SECRET": a few words in capitals that stand in one column with a marking are one too. */
public final class MarkingLine {
    private static final Pattern SHAPE =
            Pattern.compile("(?=.*\\p{Lu}{2})\\p{Lu}[\\p{Lu}'’-]*(?: [\\p{Lu}'’-]+){0,3}[.!]?");

    private MarkingLine() {}

    /** Whether the row is a marking by what stands right above or below it. */
    public static boolean is(LineCursor at) {
        return at.phase() == PaperPhase.OPENING
                && SHAPE.matcher(at.text()).matches()
                && !at.context().markings().isIn(at.text())
                && (isMarking(at, -1) || isMarking(at, 1))
                && !isNamed(at);
    }

    private static boolean isMarking(LineCursor at, int step) {
        int i = at.i() + step;
        return i >= 0
                && at.has(i)
                && at.rows().get(step < 0 ? at.i() : i).blankBefore() == 0
                && at.context().markings().isAll(at.rows().text(i));
    }

    /** A title, an office, a place or a person stand there as well, and say other things. */
    private static boolean isNamed(LineCursor at) {
        String text = at.text();
        return TitleWords.FIRST.matcher(text).matches()
                || TitleWords.KIND.matcher(text).matches()
                || DateLine.isPlace(at.rows().text(), at.span(), at.context())
                || PersonPhrase.of(at.rows().text(), at.span())
                        .filter(person -> person.name().start() == at.span().start())
                        .isPresent()
                || Lexicon.english().find(text).stream()
                        .map(Lexicon.Hit::termClass)
                        .anyMatch(MarkingLine::isOther);
    }

    private static boolean isOther(TermClass found) {
        return switch (found) {
            case OFFICE, RANK, BODY, PAPER, MEETING, COUNTRY, CITY, NATIONALITY, HONORIFIC, SALUTATION -> true;
            default -> false;
        };
    }

    static Optional<Inline> read(LineCursor at) {
        return is(at)
                ? Optional.of(new Inline.Marking(at.span(), List.of(Markings.coined(at.text())), at.read(Scope.EDITOR)))
                : Optional.empty();
    }
}
