package org.opis.recognise.calendar;

/**
 * What joins two dates.
 *
 * @param end where the second may begin
 */
record DateJoint(Join join, int end) {
    /** How two dates are joined. */
    enum Join {
        /** a dash, through */
        RANGE,
        /** to, until */
        TO,
        /** a slash */
        EITHER,
        /** and, or */
        AND,
        /** a comma of a list */
        COMMA,
        NONE
    }

    boolean exists() {
        return join != Join.NONE;
    }

    /** The joint after a date that ends at {@code i}. */
    static DateJoint at(DateText text, int i) {
        int at = text.blank(i);
        char c = text.at(at);
        if (c == '-' || c == '\u2013' || c == '\u2014') {
            int end = text.at(at + 1) == c ? at + 2 : at + 1;
            return new DateJoint(Join.RANGE, text.blank(end));
        }
        if (c == '/' && at == i) {
            return new DateJoint(Join.EITHER, at + 1);
        }
        boolean comma = c == ',' && at == i;
        int after = comma ? text.blank(i + 1) : at;
        String word = after > i ? text.lower(after) : "";
        Join join = join(word);
        if (comma) {
            return join == Join.AND
                    ? new DateJoint(join, text.blank(after + word.length()))
                    : new DateJoint(Join.COMMA, after);
        }
        return new DateJoint(join, text.blank(at + word.length()));
    }

    private static Join join(String word) {
        if (DateLexicon.is(DateTerm.RANGE, word)) {
            return Join.RANGE;
        }
        if (DateLexicon.is(DateTerm.UNTIL, word)) {
            return Join.TO;
        }
        return DateLexicon.is(DateTerm.AND, word) ? Join.AND : Join.NONE;
    }
}
