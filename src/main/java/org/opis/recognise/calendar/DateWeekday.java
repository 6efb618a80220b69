package org.opis.recognise.calendar;

import java.util.List;
import java.util.Locale;
import org.opis.document.Certainty;
import org.opis.document.DateValue;

/** The weekday of a date: "Monday, 13 May 1957", "9 August (Tuesday) 1955". */
final class DateWeekday {
    private final DateText text;

    DateWeekday(DateText text) {
        this.text = text;
    }

    /** 1 for Monday to 7 for the weekday at {@code i}; 0 where there is none. */
    int at(int i) {
        String word = text.word(i);
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        int full = DateLexicon.value(DateTerm.WEEKDAY, word);
        char next = text.at(i + word.length());
        boolean shortened = next == '.' || next == ',';
        return full > 0 ? full : shortened ? DateLexicon.value(DateTerm.WEEKDAY_SHORT, word) : 0;
    }

    /** "on Monday", "Monday last": a day that only the day of writing tells; not the name of a paper or a feast. */
    List<FoundDate> alone(int i) {
        String word = text.word(i);
        int end = i + word.length();
        int last = text.after(end, "last");
        int next = text.blank(end);
        boolean named = isNamed(i, word, next) || DateLexicon.is(DateTerm.RECURRING, text.before(i));
        return named || DateLexicon.value(DateTerm.WEEKDAY, word) == 0 || text.isDigit(next)
                ? List.of()
                : List.of(FoundDate.doubtful(
                                text.span(i, last > 0 ? last : end), "which one, only the day of writing tells")
                        // that it is a day at all is likely, not printed
                        .with(DateValue.NONE.with(Certainty.HIGH)));
    }

    /** The name of a paper, of a feast or of a person: "Sunday Herald", "Saint-Monday", "Man Friday". */
    private boolean isNamed(int i, String word, int next) {
        String before = text.before(i);
        boolean told = DateLexicon.is(DateTerm.BEFORE_DAY, before);
        boolean title = Character.isUpperCase(text.at(next)) && next > i + word.length() && !told;
        boolean joined = "-–—".indexOf(text.at(text.blankBefore(i) - 1)) >= 0
                || "-–—".indexOf(text.at(next)) >= 0
                || "’'".indexOf(text.at(next)) >= 0 && text.at(next + 1) != 's';
        boolean name = Character.isUpperCase(text.at(text.beforeStart(i))) && !told && !before.equals("the");
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return title && !shouted || joined || name && text.at(text.blankBefore(i) - 1) != '.';
    }

    /** Where a date may begin behind the weekday at {@code i}; {@code i} where no date can follow. */
    int end(int i) {
        int end = i + text.word(i).length();
        end = text.at(end) == '.' ? end + 1 : end;
        end = text.at(end) == ',' ? end + 1 : end;
        int at = text.blank(end);
        int the = text.after(end, "the");
        return at == end ? i : the > 0 && text.isDigit(text.blank(the)) ? text.blank(the) : at;
    }

    /** The place after a weekday that stands between a day and its year; {@code i} where none does. */
    int between(int i) {
        boolean comma = text.at(i) == ',';
        int at = text.blank(comma ? i + 1 : i);
        boolean open = text.at(at) == '(';
        int day = open ? at + 1 : at;
        if (!comma && !open || at(day) == 0) {
            return i;
        }
        int end = day + text.word(day).length();
        boolean closed = text.at(end) == (open ? ')' : ',');
        int after = end + 1;
        return closed && text.digits(text.blank(after), 4) == 4 ? after : i;
    }
}
