package org.opis.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.dating.Token.Sign;

/** Takes the text of a date apart into words, figures and marks. */
final class DatingLexer {
    private static final String MONTH = DatingWords.expression(Sign.MONTH);
    /** A figure stands in no longer number. */
    private static final String FIGURE = "(?<![\\d])(?:"
            + "(?<iso>\\d{4}(?<a>[-./])\\d{1,2}\\k<a>\\d{1,2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?)"
            + "|(?<unknown>\\d{4}-\\d\\d(?:-[xXuU]{2}|(?=/[\\d.])|(?<=\\d{4}-\\d\\d/\\d{4}-\\d\\d)))"
            + "|(?<figures>\\d{1,2}(?<b>[-./])\\d{1,2}\\k<b>\\d{4})"
            + "|(?<roman>\\d{1,2}(?<c>[-./]|\\. ?|[ \\u00a0])[IVX]{1,4}[-./ \\u00a0]{1,2}\\d{4})"
            + "|(?<named>\\d{1,2}(?<d>[-./])" + MONTH + "\\k<d>\\d{4}|\\d{4}(?<e>[-./])" + MONTH + "\\k<e>\\d{1,2})"
            + "|(?<short>\\d{1,2}(?<f>[-./])(?:\\d{1,2}|[IVX]{1,4})\\k<f>['’]?\\d{2}|['’]\\d\\d)"
            + "|(?<decade>\\d{3}0['’]?s|\\d{3}[xXuU]|\\d{3}-(?=\\W*$)|\\d{3}(?=\\?))"
            + "|(?<hundred>\\d{2}(?:[xXuU]{2}|--(?=\\W*$)))"
            + "|(?<time>\\d{1,2}(?:[:.]\\d{2})?[ \\u00a0]?[ap]\\.?[ \\u00a0]?m\\b\\.?"
            + "|\\d{1,2}:\\d{2}(?:[ \\u00a0]?(?:hours|hrs|GMT|UTC|Z)\\b)?"
            + "|(?:\\d{4}|\\d{1,2})[ \\u00a0]?(?:hours|hrs|GMT|UTC|Z)\\b)"
            + "|(?<year>\\d{4})(?:-[xXuU]{2}){0,2}"
            + "|(?<number>\\d{1,2})(?:st\\b|nd\\b|rd\\b|th\\b)?)(?![\\d])";

    private static final Pattern TOKEN = Pattern.compile(FIGURE + "|(?<word>" + words()
            + ")|(?<open>\\.\\.)|(?<mark>[-–—/,;&.\\[\\](){}<>?~%])|(?<strange>[\\p{L}\\p{N}]+|\\S)");

    private static final Map<Character, Sign> MARKS = Map.ofEntries(
            Map.entry('-', Sign.DASH),
            Map.entry('–', Sign.DASH),
            Map.entry('—', Sign.DASH),
            Map.entry('/', Sign.SLASH),
            Map.entry(',', Sign.COMMA),
            Map.entry('.', Sign.COMMA),
            Map.entry(';', Sign.AND),
            Map.entry('&', Sign.AND),
            Map.entry('[', Sign.SQUARE),
            Map.entry('<', Sign.SQUARE),
            Map.entry('(', Sign.ROUND),
            Map.entry('{', Sign.ROUND),
            Map.entry('?', Sign.QUERY),
            Map.entry('%', Sign.QUERY),
            Map.entry('~', Sign.ABOUT));

    private DatingLexer() {}

    private static String words() {
        Sign[] words = {
            Sign.SEASON,
            Sign.WEEKDAY,
            Sign.CENTURY,
            Sign.ABOUT,
            Sign.PERHAPS,
            Sign.UNDATED,
            Sign.AFTER,
            Sign.BEFORE,
            Sign.LATER,
            Sign.EARLIER,
            Sign.FROM,
            Sign.UNTIL,
            Sign.BETWEEN,
            Sign.TO,
            Sign.AND,
            Sign.OR,
            Sign.PART,
            Sign.HALF,
            Sign.QUARTER,
            Sign.WEEK,
            Sign.FILLER,
            Sign.YEARWORD
        };
        return DatingWords.expression(Sign.MONTH, words);
    }

    static List<Token> read(String text) {
        List<Token> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            found.add(token(token));
        }
        return found;
    }

    private static Token token(Matcher token) {
        if (token.group("word") != null) {
            return word(token.group());
        }
        if (token.group("mark") != null) {
            return Token.of(MARKS.getOrDefault(token.group().charAt(0), Sign.CLOSE));
        }
        if (token.group("number") != null) {
            return Token.of(Sign.NUMBER, Integer.parseInt(token.group("number")));
        }
        if (token.group("year") != null) {
            return Token.of(Sign.YEAR, Integer.parseInt(token.group("year")));
        }
        if (token.group("decade") != null) {
            int first = 10 * Integer.parseInt(token.group().substring(0, 3));
            // the years of a century or of its first decade
            return Token.of(first % 100 == 0 && token.group().endsWith("s") ? Sign.HUNDRED : Sign.DECADE, first);
        }
        if (token.group("hundred") != null) {
            return Token.of(Sign.HUNDRED, 100 * Integer.parseInt(token.group().substring(0, 2)));
        }
        return mark(token);
    }

    private static Token mark(Matcher token) {
        if (token.group("time") != null) {
            return Token.of(Sign.TIME);
        }
        if (token.group("short") != null) {
            return Token.of(Sign.SHORT);
        }
        if (token.group("open") != null) {
            return Token.of(Sign.OPEN);
        }
        return token.group("strange") != null ? Token.of(Sign.STRANGE) : Figures.read(token);
    }

    private static Token word(String word) {
        Token whole = DatingWords.of(word);
        boolean stopped = whole.sign() == Sign.STRANGE && word.endsWith(".");
        return stopped ? DatingWords.of(word.substring(0, word.length() - 1)) : whole;
    }
}
