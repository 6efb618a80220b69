package org.opis.recognise.calendar;

/** The remark that a date is one of the old calendar: "(O.S.)", "O.S.", "old style", "(Julian)". */
final class OldStyle {
    private static final int LONGEST = 4;

    private final DateText text;

    OldStyle(DateText text) {
        this.text = text;
    }

    /** The place after the remark that follows {@code i}; -1 where there is none. */
    int end(int i) {
        int comma = text.at(i) == ',' ? i + 1 : i;
        int at = text.blank(comma);
        boolean open = text.at(at) == '(';
        int word = open ? at + 1 : at;
        if (at == i && !open) {
            return -1;
        }
        int end = remark(word);
        return end < 0 || open && text.at(end) != ')' ? -1 : open ? end + 1 : end;
    }

    private int remark(int i) {
        String first = text.lower(i);
        if (DateLexicon.is(DateTerm.OLD_STYLE, first)) {
            return i + first.length();
        }
        int stop = text.at(i + first.length()) == '.' ? i + first.length() + 1 : text.blank(i + first.length());
        String second = text.lower(stop);
        boolean known =
                !first.isEmpty() && stop - i <= LONGEST && DateLexicon.is(DateTerm.OLD_STYLE, first + " " + second);
        int end = stop + second.length();
        return known ? text.at(end) == '.' && second.length() == 1 ? end + 1 : end : -1;
    }
}
