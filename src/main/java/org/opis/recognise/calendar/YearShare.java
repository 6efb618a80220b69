package org.opis.recognise.calendar;

import java.time.YearMonth;
import java.util.Optional;
import org.opis.document.DateValue;

/** "first quarter of 1981", "second half of 1970": months on end of a year that is named. */
final class YearShare {
    private static final int MONTHS = 12;

    private final DateText text;
    private final DateYear year;

    YearShare(DateText text, DateYear year) {
        this.text = text;
        this.year = year;
    }

    Optional<FoundDate> at(int i) {
        String word = text.lower(i);
        int noun = text.blank(i + word.length());
        int shares = DateLexicon.value(DateTerm.YEAR_SHARE, text.lower(noun));
        if (word.isEmpty() || shares == 0) {
            return Optional.empty();
        }
        int which = DateLexicon.value(DateTerm.RELATIVE_YEAR, word) < 0
                ? shares
                : DateLexicon.value(DateTerm.DAY_WORD, word);
        int of = text.after(noun + text.lower(noun).length(), "of");
        int digits = of < 0 ? noun : text.blank(of);
        int its = of < 0 ? 0 : year.at(digits);
        if (its == 0 || which < 1 || which > shares) {
            return Optional.empty();
        }
        int length = MONTHS / shares;
        YearMonth first = YearMonth.of(its, length * (which - 1) + 1);
        DateValue value =
                DateValue.period(first.toString(), first.plusMonths(length - 1L).toString());
        return Optional.of(FoundDate.of(text.span(i, digits + 4), value));
    }
}
