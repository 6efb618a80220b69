package org.opis.recognise.calendar;

import java.util.Locale;

/** Days in full words: "April second", "fifteenth of November", "FOURTEENTH APRIL", "the twenty-first day of October". */
final class DayWords {
    private final DateText text;

    DayWords(DateText text) {
        this.text = text;
    }

    /** The day before its month, which "of" links to it, or capitals of a cable; NONE where none is told so. */
    DatePart at(int i) {
        DatePart day = day(i);
        if (!day.exists()) {
            return DatePart.NONE;
        }
        String word = text.word(i);
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        boolean linked = text.after(day.end(), "of") > 0 || text.after(day.end(), "day", "of") > 0;
        return shouted || linked ? day : DatePart.NONE;
    }

    /** The day behind its month, where nothing follows that it could number. */
    DatePart behind(DatePart month) {
        int at = text.blank(month.end());
        DatePart day = at > month.end() ? day(at) : DatePart.NONE;
        return day.exists() && new DateWords(text).endsClause(day.end()) ? day : DatePart.NONE;
    }

    private DatePart day(int i) {
        String first = text.lower(i);
        int end = i + first.length();
        String second = !first.isEmpty() && text.at(end) == '-' ? text.lower(end + 1) : "";
        String word = second.isEmpty() ? first : first + "-" + second;
        int day = word.isEmpty() ? 0 : DateLexicon.value(DateTerm.DAY_WORD, word);
        return day == 0 ? DatePart.NONE : DatePart.day(i, i + word.length(), day, true);
    }
}
