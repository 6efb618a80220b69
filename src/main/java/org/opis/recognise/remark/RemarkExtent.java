package org.opis.recognise.remark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Extent;
import org.opis.lexicon.WordClass;
import org.opis.recognise.remark.RemarkWords.Term;

/** How much a remark says: one unit with its number, range or bound. Several extents are none (ENCODING, row 41). */
public final class RemarkExtent {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-–/](\\d{1,4})");
    private static final Pattern MIXED = Pattern.compile("(\\d{1,3})[-– ]?(1/2|½|1/4|¼|3/4|¾)");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");
    /** An article counts nothing by itself. */
    private static final Set<String> ONE = Set.of("a", "an");

    private static final String BELOW = "below";
    private static final String ABOVE = "above";
    private static final String SOME = "some";

    private RemarkExtent() {}

    /** Where only a number says that the unit is counted: "line cut off at the edge" isn't one line less. */
    static Extent counted(RemarkWords words) {
        boolean number = words.terms().stream().anyMatch(t -> t.is(WordClass.NUMBER) && !ONE.contains(t.words()));
        return number ? of(words) : Extent.NONE;
    }

    public static Extent of(RemarkWords words) {
        List<Term> units = new ArrayList<>();
        List<Term> numbers = new ArrayList<>();
        for (Term term : words.terms()) {
            if (term.is(WordClass.UNIT)) {
                units.add(term);
            } else if (term.is(WordClass.NUMBER) || isOne(term)) {
                numbers.add(term);
            }
        }
        if (units.size() == 2 && numbers.size() == 1 && isSubject(units.get(0), words)) {
            units.remove(0);
        }
        if (units.size() != 1 || numbers.size() > 1) {
            return Extent.NONE;
        }
        return extent(units.get(0), numbers.stream().findFirst(), words);
    }

    /** "name deleted, 2 words": the first says what, not how much. */
    private static boolean isSubject(Term unit, RemarkWords words) {
        int next = words.terms().indexOf(unit) + 1;
        return next == 1 && words.terms().get(next).entry().isAny(EnumSet.of(WordClass.DELETED, WordClass.REDACTED));
    }

    /** An I that the reading of the print made of a 1, before a unit. */
    private static boolean isOne(Term term) {
        return term.words().equals("i");
    }

    private static Extent extent(Term unit, Optional<Term> number, RemarkWords words) {
        String name = unit.entry().value(WordClass.UNIT);
        if (number.isEmpty()) {
            boolean within = words.terms().subList(0, words.terms().indexOf(unit)).stream()
                    .anyMatch(t -> t.is(WordClass.PREPOSITION) && !t.is(WordClass.COMPARE));
            boolean several = within || unit.words().endsWith("s") || words.has(WordClass.SOME) || isPart(words);
            return several ? Extent.NONE : Extent.of(name, "1");
        }
        if (number.get().span().start() > unit.span().start()
                || words.value(WordClass.COMPARE).equals(ABOVE)) {
            return Extent.NONE;
        }
        List<String> bounds = bounds(number.get());
        if (words.value(WordClass.COMPARE).equals(BELOW)) {
            return new Extent(name, "", "0", bounds.get(bounds.size() - 1), "");
        }
        return bounds.size() == 1
                ? Extent.of(bounds.get(0).isEmpty() ? "" : name, bounds.get(0))
                : new Extent(name, "", bounds.get(0), bounds.get(1), "");
    }

    /** "the rest of the line" is less than the line. */
    private static boolean isPart(RemarkWords words) {
        return words.terms().stream()
                .anyMatch(t -> t.entry().value(WordClass.PART).equals(SOME));
    }

    /** One number, or two of a range; an empty one where it can't be read. */
    private static List<String> bounds(Term number) {
        String value = number.entry().value(WordClass.NUMBER);
        if (!value.isEmpty()) {
            return List.of(value.split(" "));
        }
        String printed = isOne(number) ? "1" : number.words();
        Matcher range = RANGE.matcher(printed);
        Matcher mixed = MIXED.matcher(printed);
        if (mixed.matches()) {
            return List.of(sum(mixed.group(1), mixed.group(2)));
        }
        if (printed.equals("1/2") || printed.equals("½")) {
            return List.of("0.5");
        }
        if (range.matches()) {
            boolean rises = Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2));
            return rises ? List.of(range.group(1), range.group(2)) : List.of("");
        }
        return List.of(PLAIN.matcher(printed).matches() ? String.valueOf(Integer.parseInt(printed)) : "");
    }

    private static String sum(String whole, String part) {
        String fraction =
                switch (part) {
                    case "1/2", "½" -> "0.5";
                    case "1/4", "¼" -> "0.25";
                    default -> "0.75";
                };
        return new BigDecimal(whole).add(new BigDecimal(fraction)).toPlainString();
    }
}
