package org.opis.recognise.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/**
 * A number or sign that may refer to a note.
 *
 * @param n the number, or the sign
 * @param kind how it stands to the word before it
 * @param word the word before it
 */
public record NoteMark(Span span, String n, Kind kind, String word) {
    /** How a mark stands to the word before it; the constants name the groups of the pattern. */
    enum Kind {
        /** "MILNIKIEL1" */
        GLUED,
        /** "December 21, 19541": a year that is complete before it */
        YEAR,
        /** "in the evening.2" */
        STOP,
        /** "MILNIKIEL 1", in capitals */
        SPACED,
        /** "evening¹" */
        RAISED,
        /** "evening*" */
        SIGN,
        /** "evening [1]": read as a bracket */
        BRACKET,
        /** "evening(1)": likewise */
        PARENTHESIS,
        /** "in the evening 1 he", "in the evening (1).": a mark only where every note of a list has such a one */
        LOOSE,
        /** the same in parentheses */
        ASIDE,
        /** "telegram 522.2 Had", "Deptel 702,2 rptd": behind a number, where its note has no other mark */
        FIGURE
    }

    private static final String END = "(?![\\p{L}\\d-]|[.,/:]\\d)";
    /** What a mark begins with is looked for before what stands before it. */
    private static final String START = "(?=[\\d¹²³⁰⁴-⁹*†‡\\[(])";

    private static final Pattern ANY = Pattern.compile(START + "(?:(?<=\\p{L}{3}|[…\\])”\"])(?<glued>\\d{1,3})" + END
            + "|(?<=(?:\\p{L}{3}\\.? \\d{1,2},? |\\d \\p{L}{3,9},? )(?:1[5-9]|20)\\d\\d)(?<year>[1-9]\\d?)" + END
            + "|(?<=(?:\\p{Ll}{3}|\\p{Lu}{2}|\\d{4}|[)\\]”\"’%])[.,;:!?…][”\"’)]{0,2})(?<stop>\\d{1,3})" + END
            + "|(?<=\\p{Lu}{3}["
            + " \\u00a0])(?<spaced>\\d{1,2})(?=[,;.)]?(?:\\s|\\z))|(?<=(?:\\p{L}{3}|\\d{4}|[.,;:!?)\\]”\"’…])"
            + " ?)(?<raised>[¹²³⁰⁴-⁹]{1,3})|(?<=[\\p{L}\\p{N}.,;:!?)\\]”\"’])(?<sign>\\*{1,3}|[†‡])(?![*\\p{L}\\p{N}])"
            + "|\\[(?<bracket>\\d{1,3})]|(?<=[\\p{L}.,;:”\"])\\((?<parenthesis>\\d{1,2})\\)|(?<=(?:\\p{L}{2}|[.,;:!?…”\"’'\\])])"
            + " )(?<loose>\\d{1,3})(?=[.,;:]?(?:\\s|\\z))(?! \\p{Lu}\\p{Ll}{2,8}"
            + " (?:1[5-9]|20)\\d\\d)|(?<=(?:[\\p{L}\\d.,;:!?…”\"’'\\])])"
            + " )\\((?<aside>\\d{1,2})\\)(?=[.,;:]?(?:\\s|\\z))"
            + "|(?<=\\d[.,])(?<figure>[1-9]\\d?)(?=(?<=\\.\\d{1,2}) \\p{Lu}|(?<=,\\d{1,2}) \\p{L}))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?=[^\\p{L}\\p{M}]*$)");
    private static final int LONGEST_WORD = 40;

    /** Every mark in {@code span}, in order. */
    static List<NoteMark> find(String text, Span span) {
        List<NoteMark> marks = new ArrayList<>();
        Matcher any = ANY.matcher(text).useTransparentBounds(true).region(span.start(), span.end());
        while (any.find()) {
            for (Kind kind : Kind.values()) {
                String n = any.group(kind.name().toLowerCase(Locale.ROOT));
                if (n != null) {
                    Span mark = new Span(any.start(), any.end());
                    marks.add(new NoteMark(mark, NoteStyle.digits(n), kind, word(text, any.start())));
                }
            }
        }
        return marks;
    }

    private static String word(String text, int end) {
        Matcher word = WORD.matcher(text.substring(Math.max(0, end - LONGEST_WORD), end));
        return word.find() ? word.group() : "";
    }

    /** Whether nothing but the end of a sentence may follow, so that a note of its number suffices. */
    boolean isStrict(String text) {
        boolean stop = span.end() < text.length() && ".,".indexOf(text.charAt(span.end())) >= 0;
        return kind == Kind.RAISED || kind == Kind.GLUED && Character.isLetter(text.charAt(span.start() - 1)) && !stop;
    }

    /** Whether another rule reads it, as it has brackets of its own. */
    boolean isBracketed() {
        return kind == Kind.BRACKET || kind == Kind.PARENTHESIS;
    }

    /** Whether it is a mark only where every note of a list has such a one. */
    boolean isLoose() {
        return kind == Kind.LOOSE || kind == Kind.ASIDE;
    }

    /** Whether it may as well be the end of a number: a mark only where the note of its number has no other. */
    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    /** The number without its parentheses. */
    public Span inner() {
        return kind == Kind.ASIDE ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    /** The number before this one; 0 for a sign. */
    int before() {
        return kind == Kind.SIGN ? -1 : Integer.parseInt(n) - 1;
    }
}
