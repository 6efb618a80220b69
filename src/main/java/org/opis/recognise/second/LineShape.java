package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outer form of a line: length, ends, capitals, figures, dates.
 *
 * @param words how many
 * @param traits what holds of it, each a word; in a fixed order
 */
record LineShape(int words, List<String> traits) {
    private static final int LONG = 220;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    private static final String MONTHS =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE =
            Pattern.compile("(?<!\\p{L})" + MONTHS + "\\.?(?!\\p{L})[ ,]{0,2}(?:\\d|1[89]|20)"
                    + "|\\d(?:st|nd|rd|th)?(?: of)? ?" + MONTHS + "(?!\\p{L})"
                    + "|(?<!\\d)\\d{1,2}[./]\\s?(?:\\d{1,2}|[IVX]{1,4})[./]\\s?(?:19|20)?\\d\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?:Nº|N°|№|No\\.?|Nr\\.?|#)\\s?\\p{L}{0,3}[-/]?\\d");
    private static final Pattern INITIAL =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\.[ -]?(?:\\p{Lu}\\.[ -]?)?\\p{Lu}\\p{L}");
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}’' /().-]{1,30}:(?:\\s|$)");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L}[ .]){4,}\\p{L}(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{2,}(?!\\p{L})");

    LineShape {
        traits = List.copyOf(traits);
    }

    static LineShape of(String line) {
        String text = line.length() > LONG ? line.substring(0, LONG) : line;
        List<String> traits = new ArrayList<>();
        int words = 0;
        int capitals = 0;
        int small = 0;
        int high = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String w = word.group();
            words++;
            if (Character.isUpperCase(w.codePointAt(0))) {
                capitals++;
                high += w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)) ? 1 : 0;
            } else if (w.length() > 3) {
                small++;
            }
        }
        traits.add("words=" + bucket(words));
        traits.add("case=" + cased(words, capitals, small, high));
        traits.add("begin=" + sort(text.codePointAt(0)));
        traits.add("end=" + sort(line.codePointBefore(line.length())));
        figures(text, words, traits);
        boolean prose = SMALL.matcher(text).results().limit(3).count() >= 3
                && (line.length() > 110 || ".?!".indexOf(line.charAt(line.length() - 1)) >= 0);
        traits.add(prose ? "prose" : line.length() > 110 ? "long" : "short");
        return new LineShape(words, traits);
    }

    private static void figures(String text, int words, List<String> traits) {
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            traits.add("date");
            traits.add(
                    words <= 2
                            ? "date=alone"
                            : date.start() == 0 ? "date=first" : date.start() < 25 ? "date=soon" : "date=late");
        }
        if (YEAR.matcher(text).find()) {
            traits.add("year");
        }
        if (NUMBER.matcher(text).find()) {
            traits.add("number");
        }
        if (INITIAL.matcher(text).find()) {
            traits.add("initials");
        }
        if (SPACED.matcher(text).find()) {
            traits.add("spaced");
        }
        if (LABEL.matcher(text).lookingAt()) {
            traits.add("label");
        }
        long digits = text.chars().filter(Character::isDigit).count();
        traits.add("digits=" + (digits == 0 ? "none" : digits * 2 > text.length() ? "most" : "some"));
        if (text.indexOf('(') >= 0) {
            traits.add("round");
        }
        if (text.indexOf('[') >= 0) {
            traits.add("square");
        }
        if (text.indexOf(',') > 0 && text.indexOf(',') < text.length() - 1) {
            traits.add("comma");
        }
    }

    private static String bucket(int words) {
        return words < 4
                ? String.valueOf(words)
                : words < 6 ? "4" : words < 9 ? "6" : words < 14 ? "9" : words < 21 ? "14" : "21";
    }

    private static String cased(int words, int capitals, int small, int high) {
        if (words == 0) {
            return "none";
        }
        if (high == words || high > 0 && small == 0 && high * 2 > words) {
            return "high";
        }
        return capitals == words
                ? "title"
                : small == 0 ? "titled" : capitals * 2 >= words ? "mixed" : capitals == 0 ? "low" : "sentence";
    }

    /** What kind of character it is. */
    private static String sort(int c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? "high" : "low";
        }
        if (Character.isDigit(c)) {
            return "digit";
        }
        return ",.:;!?()[]".indexOf(c) >= 0
                ? Character.toString(c)
                : "“”\"'‘’«»".indexOf(c) >= 0 ? "quote" : "*•-–—".indexOf(c) >= 0 ? "dash" : "mark";
    }

    boolean has(String trait) {
        return traits.contains(trait);
    }
}
