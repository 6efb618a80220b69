package org.opis.recognise.calendar;

/**
 * What stands behind a time of the day.
 *
 * @param end the character after the last of it; the end of the time where nothing stands there
 * @param noon whether it is a.m. or p.m.
 * @param after whether it is p.m.
 * @param zone Z for Greenwich; empty where no zone is said that has a value
 */
record ClockSuffix(int start, int end, boolean noon, boolean after, String zone) {
    boolean exists() {
        return end > start;
    }

    static ClockSuffix at(DateText text, int i) {
        ClockSuffix half = half(text, i, text.blank(i));
        ClockSuffix named = half.exists() ? half : word(text, i);
        int zone = text.blank(named.end);
        String word = text.lower(zone);
        boolean known = DateLexicon.is(DateTerm.ZONE, word) && !text.isWord(zone + word.length());
        return known ? new ClockSuffix(i, zone + word.length(), named.noon, named.after, "Z") : named;
    }

    /** "a.m.", "p. m.", "pm". */
    private static ClockSuffix half(DateText text, int i, int at) {
        char half = Character.toLowerCase(text.at(at));
        int next = text.at(at + 1) == '.' ? text.blank(at + 2) : at + 1;
        boolean shape = (half == 'a' || half == 'p') && Character.toLowerCase(text.at(next)) == 'm';
        if (!shape || text.isWord(next + 1)) {
            return new ClockSuffix(i, i, false, false, "");
        }
        boolean stop = text.at(next + 1) == '.' && text.at(at + 1) == '.';
        return new ClockSuffix(i, stop ? next + 2 : next + 1, true, half == 'p', "");
    }

    /** "hours", "o'clock". */
    private static ClockSuffix word(DateText text, int i) {
        int at = text.blank(i);
        String word = text.lower(at);
        int apostrophe = at + word.length();
        if (text.at(apostrophe) == '\'' || text.at(apostrophe) == '\u2019') {
            word = word + "'" + text.lower(apostrophe + 1);
        }
        boolean known = DateLexicon.is(DateTerm.HOUR, word);
        return new ClockSuffix(i, known ? at + word.length() : i, false, false, "");
    }
}
