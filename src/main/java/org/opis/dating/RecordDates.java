package org.opis.dating;

/** The dates of records. */
public final class RecordDates {
    private RecordDates() {}

    /** What {@code text} says as the date of a record; UNREAD where that can't be told. */
    public static Dating read(String text) {
        return DatingParser.read(text);
    }

    /** An expression for whatever has the form of such a date. */
    public static String expression() {
        return DatingForm.EXPRESSION;
    }
}
