package org.opis.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of brackets as an expression.
 *
 * @param as what it says besides its kind: a place, a type of stamp, an agent; or empty
 * @param leads whether what a label is about stands behind the bracket
 * @param unit what it counts, an English noun; or empty, where a group may say so
 * @param round whether it counts in parentheses, too
 * @param longest longest text that it says something of, in characters
 */
record Keyword(
        Keywords.Kind kind,
        At at,
        Expression expression,
        String as,
        String unit,
        boolean leads,
        boolean round,
        int longest) {
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\(\\?<[a-zA-Z][a-zA-Z\\d]*>");
    private static final Pattern BREAK =
            Pattern.compile("(?<![\\n \\t\\u00a0])[ \\t\\u00a0]*\\r?\\n[ \\t\\u00a0]*(?![\\r\\n])");
    /** No label or sign at the end of a remark is longer. */
    private static final int REACH = 160;

    /** Where in a text the word must stand. */
    enum At {
        START,
        WHOLE,
        END,
        WITHIN;

        boolean test(Matcher matcher) {
            return switch (this) {
                case START -> matcher.lookingAt() && matcher.end() > 0;
                case WHOLE -> matcher.matches();
                case END -> ends(matcher.region(Math.max(0, matcher.regionEnd() - REACH), matcher.regionEnd()));
                case WITHIN -> matcher.find();
            };
        }

        private static boolean ends(Matcher matcher) {
            while (matcher.find()) {
                if (matcher.end() == matcher.regionEnd()) {
                    return true;
                }
            }
            return false;
        }

        /** What says all of a bracket may be broken over lines. */
        CharSequence line(CharSequence text) {
            return this == WHOLE && text.toString().indexOf('\n') >= 0
                    ? BREAK.matcher(text).replaceAll(" ")
                    : text;
        }

        /** For plain words: a label reaches to its colon; around what says all, two more words may stand. */
        String plain(String words) {
            String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
            return switch (this) {
                case START -> quoted + "(?:[^\\n:\\[\\]]{0,40}:)?";
                case WHOLE -> "(?:[\\p{L}\\p{N}.-]{1,30}\\s){0,2}" + quoted + "(?:\\s[\\p{L}\\p{N}.-]{1,30}){0,2}";
                case END, WITHIN -> quoted;
            };
        }
    }

    /** The expression as a part of others. */
    static String part(String expression) {
        return "(?:" + GROUP.matcher(expression).replaceAll("(?:") + ")";
    }

    Optional<Keywords.Said> said(CharSequence text) {
        Matcher matcher = expression.pattern().matcher(at.line(text));
        return text.length() <= longest && at.test(matcher)
                ? Optional.of(new Keywords.Said(
                        matcher.start(),
                        matcher.end(),
                        as,
                        leads,
                        group(matcher, "quantity"),
                        unit.isEmpty() ? group(matcher, "unit") : unit))
                : Optional.empty();
    }

    private String group(Matcher matcher, String name) {
        boolean has = expression.text().contains("(?<" + name + ">");
        return has && matcher.group(name) != null ? matcher.group(name).toLowerCase(Locale.ROOT) : "";
    }
}
