package org.opis.recognise.calendar;

import java.util.Locale;

/** What a word can be to a date. The words themselves are data: {@code lexicon/LANGUAGE/dates.tsv}. */
public enum DateTerm {
    MONTH,
    MONTH_SHORT,
    /** A month in the language of the original, which only a day or a year beside it tells from another word. */
    MONTH_FOREIGN,
    MONTH_LINK,
    WEEKDAY,
    WEEKDAY_SHORT,
    /** "every Thursday" is no date. */
    RECURRING,
    /** The value is the first month. */
    SEASON,
    ORDINAL,
    /** "inst.", "ultimo": months away from the one of writing. */
    RELATIVE_MONTH,
    /** "this", "last", "next" before "year". */
    RELATIVE_YEAR,
    YEAR_WORD,
    /** Nouns and marks after which a number numbers. */
    NUMBERED,
    NUMBERED_SHORT,
    /** What has numbers even before "of": a file of 8th is no file of a day. */
    FILED,
    OPENS_YEARS,
    BEFORE_YEAR,
    BEFORE_DAY,
    BEFORE_MONTH,
    /** What begins a clause or phrase after a day. */
    AFTER_DAY,
    /** Nouns that numbers count. */
    COUNTED,
    /** What follows "of" after these is a number. */
    AMOUNT,
    /** Before 1800, these speak of the time of day. */
    CLOCK_WORD,
    NOT_BEFORE,
    AHEAD,
    PART_OF,
    NOT_AFTER_MONTH,
    RANGE,
    UNTIL,
    AND,
    BETWEEN,
    /** "circa", "about": the date is not the day that is named, but near it. */
    APPROXIMATE,
    /** Remarks that a date is one of the Julian calendar; two words are parted by a blank. */
    OLD_STYLE,
    /** What opens another clause. */
    CLAUSE,
    /** "not earlier than", "not before" and "no later than", "not after": the value is the bound, 1 first and 2 last. */
    BOUND,
    NEGATION,
    /** Greenwich, in words that stand behind a time. */
    ZONE,
    /** What says that a number is an hour. */
    HOUR,
    OPENS_PERIOD,
    OPENS_LIST,
    /** Verbs for the way of a telegram. */
    DISPATCH;

    /** The name of the class in the data. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
