package org.opis.recognise.calendar;

/** Where a clause, a sentence and a paragraph begin and end, as far as a few characters tell. */
final class ClauseBorders {
    private final DateText text;

    ClauseBorders(DateText text) {
        this.text = text;
    }

    /** The beginning of the clause of {@code i}, at most {@code reach} characters away. */
    int before(int i, int reach) {
        int at = i;
        while (at > text.start() && i - at < reach && !isBorder(at - 1)) {
            at--;
        }
        return at;
    }

    int after(int i, int reach) {
        int at = i;
        while (at < text.end() && at - i < reach && !isBorder(at)) {
            at++;
        }
        return at;
    }

    int sentence(int i, int reach) {
        int at = i;
        while (at > text.start() && i - at < reach && !isStop(at - 1) && !isBlankLine(at - 1)) {
            at--;
        }
        return at;
    }

    int paragraph(int i, int reach) {
        int at = i;
        while (at > text.start() && i - at < reach && !isBlankLine(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isBorder(int i) {
        char c = text.at(i);
        return switch (c) {
            case ';', ':', '!', '?', '(', ')', '[', ']', '"', '\u201c', '\u201d' -> true;
            case '.' -> isStop(i);
            case '\n' -> !Character.isLowerCase(text.at(i + 1));
            case '-', '\u2013', '\u2014' -> text.at(i - 1) == ' ' && text.at(i + 1) == ' ';
            case ',' -> DateLexicon.is(DateTerm.CLAUSE, text.lower(text.blank(i + 1))) || isAnd(i);
            case ' ' -> DateLexicon.is(DateTerm.CLAUSE, text.lower(i + 1));
            default -> false;
        };
    }

    /** ", and": another clause, unless a list goes on with a number. */
    private boolean isAnd(int comma) {
        int at = text.blank(comma + 1);
        String word = text.lower(at);
        return DateLexicon.is(DateTerm.AND, word) && !text.isDigit(text.blank(at + word.length()));
    }

    /** A full stop before a capital; not that of an initial or of a short word. */
    private boolean isStop(int i) {
        if (text.at(i) != '.' || text.blank(i + 1) == i + 1 && i + 1 < text.end()) {
            return false;
        }
        char next = text.at(text.blank(i + 1));
        boolean initial = Character.isUpperCase(text.at(i - 1)) && !text.isWord(i - 2);
        return !initial && !Character.isLowerCase(next) && !text.isDigit(text.blank(i + 1));
    }

    private boolean isBlankLine(int i) {
        return text.at(i) == '\n' && text.at(i + 1) == '\n';
    }
}
