package org.opis.recognise.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.opis.document.Extent;

/** How much, as the apparatus says it: digits, a range, or a number word. */
public final class Quantity {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    /** An expression for any of them but none at all, and for two joined by a hyphen. */
    public static final String WORD = "(?:" + String.join("|", WORDS.subList(1, WORDS.size())) + ")(?:-(?:"
            + String.join("|", WORDS.subList(1, 10)) + "))?";

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("word", "word"),
            Map.entry("line", "line"),
            Map.entry("letter", "char"),
            Map.entry("character", "char"),
            Map.entry("name", "name"),
            Map.entry("page", "page"),
            Map.entry("paragraph", "paragraph"));

    private Quantity() {}

    /** The number that {@code word} is, in digits or in words up to twenty. */
    public static OptionalInt number(String word) {
        int named = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        if (named >= 0) {
            return OptionalInt.of(named);
        }
        boolean digits = !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** An extent from a count and a unit as printed; either may be empty. */
    public static Extent of(String count, String unit) {
        String singular = unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        String name = UNITS.getOrDefault(singular, "");
        if (name.isEmpty()) {
            return Extent.NONE;
        }
        if (count.isEmpty()) {
            return unit.endsWith("s") ? Extent.NONE : Extent.of(name, "1");
        }
        String[] ends = count.split("\\s?[-–]\\s?");
        boolean range = ends.length == 2 && isRange(number(ends[0]), number(ends[1]));
        return range ? new Extent(name, "", ends[0], ends[1], "") : exact(name, count);
    }

    private static boolean isRange(OptionalInt from, OptionalInt to) {
        return from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt();
    }

    private static Extent exact(String unit, String count) {
        OptionalInt number = number(count);
        return Extent.of(unit, number.isPresent() ? String.valueOf(number.getAsInt()) : "");
    }
}
