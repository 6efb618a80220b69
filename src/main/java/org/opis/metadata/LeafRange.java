package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Span;

/** Leaves and pages: "12", "2-2ob", "12-15, 20-22". */
final class LeafRange {
    private static final List<String> SIDES = List.of("ob", "rev", "об", "r", "v");
    private static final int LONGEST_NUMBER = 6;

    private LeafRange() {}

    /** One or more ranges from {@code start} on; empty if no number stands there. */
    static Span list(String text, int start, int end) {
        int to = range(text, Math.min(start, end), end);
        while (to > start) {
            int next = separator(text, to, end);
            int more = next == to ? to : range(text, next, end);
            if (more <= next || isYear(text, next, more)) {
                break;
            }
            to = more;
        }
        return new Span(Math.min(start, end), Math.max(Math.min(start, end), to));
    }

    /** The ranges of a list, in order. */
    static List<Span> ranges(String text, Span list) {
        List<Span> found = new ArrayList<>();
        int at = list.start();
        while (at < list.end()) {
            int to = range(text, at, list.end());
            if (to == at) {
                break;
            }
            found.add(new Span(at, to));
            at = separator(text, to, list.end());
        }
        return found;
    }

    /** Where the first number of a range ends. */
    static int firstEnd(String text, Span range) {
        return number(text, range.start(), range.end());
    }

    /** The last leaf in full: "18" behind "216" is 218; empty if it lies before the first. */
    static String last(String first, String last) {
        if (!isNumber(first) || !isNumber(last) || Integer.parseInt(last) >= Integer.parseInt(first)) {
            return last;
        }
        int missing = first.length() - last.length();
        String whole = first.substring(0, missing) + last;
        return Integer.parseInt(whole) > Integer.parseInt(first) ? whole : "";
    }

    private static boolean isNumber(String leaf) {
        return leaf.chars().allMatch(Character::isDigit);
    }

    /** The end of a range; {@code at} if none stands there. */
    static int range(String text, int at, int end) {
        int first = number(text, at, end);
        if (first == at) {
            return at;
        }
        int dash = first;
        while (dash < end && " -–—".indexOf(text.charAt(dash)) >= 0 && dash - first < 3) {
            dash++;
        }
        boolean dashed = new Span(first, dash).of(text).chars().anyMatch(c -> c != ' ');
        int second = dashed ? number(text, dash, end) : dash;
        int to = dashed && second > dash ? second : first;
        return isWhole(text, to, end) ? to : at;
    }

    /** A stroke before a word tells of the section ("14-16/corr."); before a number it makes another number. */
    private static boolean isWhole(String text, int to, int end) {
        boolean stroke = to + 1 < end && text.charAt(to) == '/' && !Character.isLowerCase(text.charAt(to + 1));
        return to >= end || !Character.isLetterOrDigit(text.charAt(to)) && !stroke;
    }

    private static int number(String text, int at, int end) {
        int to = at;
        while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        if (to == at || to - at > LONGEST_NUMBER) {
            return at;
        }
        for (String side : SIDES) {
            int after = to + side.length();
            boolean border = after >= end || !Character.isLetterOrDigit(text.charAt(Math.min(after, end - 1)));
            if (text.startsWith(side, to) && after <= end && border) {
                return after;
            }
        }
        return to;
    }

    /** Behind a comma or "and" with blanks; {@code at} if neither stands there. */
    private static int separator(String text, int at, int end) {
        for (String mark : List.of(", ", ",", " and ", " & ")) {
            if (text.startsWith(mark, at) && at + mark.length() < end) {
                return at + mark.length();
            }
        }
        return at;
    }

    private static boolean isYear(String text, int from, int to) {
        String it = new Span(from, to).of(text);
        return it.length() == 4 && (it.startsWith("18") || it.startsWith("19") || it.startsWith("20"));
    }
}
