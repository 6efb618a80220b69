package org.opis.recognise.date;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.calendar.ClockTime;
import org.opis.recognise.calendar.DateLexicon;
import org.opis.recognise.calendar.DateTerm;
import org.opis.recognise.calendar.DateText;
import org.opis.recognise.calendar.DateWords;
import org.opis.text.Span;

/** I450: times of the day. */
public final class TimeRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I450;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NUMBER));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        DateText text = new DateText(passage.text(), passage.span());
        int at = text.start();
        while (at < text.end()) {
            boolean starts = text.isDigit(at) && !text.isWord(at - 1);
            Optional<ClockTime> time = starts ? ClockTime.at(text, at).filter(t -> isTime(text, t)) : Optional.empty();
            if (time.isPresent()) {
                ClockTime it = time.get();
                out.accept(
                        Found.of(code(), new Inline.Time(new Span(it.start(), it.end()), it.value(), it.certainty())));
            }
            at = time.map(ClockTime::end).orElse(at + 1);
        }
    }

    /** Hours and minutes alone are a time after a word that says so, or right behind a date. */
    private static boolean isTime(DateText text, ClockTime time) {
        DateWords words = new DateWords(text);
        if (words.isWithinNumber(time.start()) || words.isNumbered(time.start())) {
            return false;
        }
        boolean named = DateLexicon.is(DateTerm.CLOCK_WORD, text.before(time.start()))
                || text.before(time.start()).equals("at");
        return time.plain() || (named || isBehindDate(text, time.start())) && words.endsClause(time.end());
    }

    private static boolean isBehindDate(DateText text, int i) {
        int at = text.blankBefore(i);
        char before = text.at(at - 1);
        return at < i && (Character.isDigit(before) || before == '.' && Character.isDigit(text.at(at - 2)));
    }
}
