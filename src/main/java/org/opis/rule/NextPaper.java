package org.opis.rule;

/** Whether a title amid or after the text of a paper opens the next one of the file. */
final class NextPaper {
    private static final int SHORT = 160;
    private static final int SHORTEST = 12;
    private static final int FIRST = 20;
    private static final int REACH = 7;

    private NextPaper() {}

    /** A title amid the text that begins as one of the first lines did: the next paper of a file. */
    static boolean opensAnother(At at) {
        String text = at.text();
        if (text.length() < 2 * SHORTEST
                || text.length() > SHORT
                || at.row().blankBefore() == 0
                || Prose.endsSentence(text)
                || !TitleWords.FIRST.matcher(text).matches()) {
            return false;
        }
        String start = text.substring(0, 2 * SHORTEST);
        for (int i = 0; i < FIRST && i < at.i(); i++) {
            if (at.rows().text(i).startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** A title after a signature, with running text below: the next paper. */
    static boolean followsPaper(At at) {
        String text = at.text();
        if (text.length() > SHORT
                || at.row().blankBefore() == 0
                || Prose.endsSentence(text)
                || !TitleWords.FIRST
                        .matcher(TitleLines.plain(text, at.context().markings()))
                        .matches()) {
            return false;
        }
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (at.at(i).isProse()) {
                return true;
            }
        }
        return false;
    }
}
