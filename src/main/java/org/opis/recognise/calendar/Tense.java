package org.opis.recognise.calendar;

/** Whether a clause tells of what was or of what will be, as its verbs have it. */
enum Tense {
    PAST,
    FUTURE,
    /** Neither, or both. */
    OPEN;

    private static final int REACH = 120;

    /** The tense of the clause that holds what stands from {@code start} to {@code end}. */
    static Tense of(DateText text, int start, int end) {
        ClauseBorders borders = new ClauseBorders(text);
        int last = borders.after(end, REACH);
        boolean past = false;
        boolean future = false;
        int at = borders.before(start, REACH);
        while (at < last) {
            String word = text.isWord(at - 1) ? "" : text.lower(at);
            past |= DateLexicon.is(DateTerm.PAST, word) || word.length() > 4 && word.endsWith("ed");
            future |= DateLexicon.is(DateTerm.FUTURE, word);
            at += Math.max(1, word.length());
        }
        return past == future ? OPEN : past ? PAST : FUTURE;
    }
}
