package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences with brackets and dates of which it is known what they say; the same for the same seed. */
final class Invented {
    /**
     * A sentence.
     *
     * @param text with the bracket or the date
     * @param bracket what the bracket holds; empty where none is looked at
     * @param year what year its dates are of; empty where nothing in it is a date
     */
    record Sentence(String text, String bracket, String year) {}

    private static final List<String> UNITS =
            List.of("line", "word", "page", "paragraph", "letter", "leaf", "sentence", "name", "passage", "column");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "5", "6", "7", "several", "2-3", "one or two", "half a", "11");
    private static final List<String> STATES = List.of(
            "illegible",
            "torn off",
            "crossed out",
            "not declassified",
            "missing",
            "unreadable",
            "smudged",
            "cut off",
            "erased",
            "struck out",
            "excised",
            "faded",
            "burnt",
            "overwritten",
            "in cipher",
            "withheld",
            "blacked out");
    private static final List<String> REMARKS = List.of(
            "laughter",
            "applause",
            "no signature",
            "illegible signature",
            "initials illegible",
            "signature torn off",
            "crossed out in pencil",
            "text breaks off",
            "page torn",
            "bottom of the page cut off",
            "hole in the leaf",
            "ink blot",
            "leaf stained",
            "seal illegible",
            "stamp illegible",
            "name and place withheld",
            "undated, unsigned");
    private static final List<String> BEFORE = List.of(
            "The commission inspected the bridges %s and went home.",
            "He said that the mill would be finished %s before winter.",
            "They asked for grain, timber and rope. %s The answer came late.",
            "%s The envoy then turned to the fisheries.",
            "The matter was settled %s.");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DATED = List.of(
            "On %1$d %3$s %4$d the commission met.",
            "On %3$s %1$d, %4$d, it met again.",
            "It met on %1$d and %2$d %3$s %4$d in the hall.",
            "It met on %1$d and %2$d %3$s in %4$d.",
            "The letter of %3$s %1$d (of %4$d) was read.",
            "On %3$s %1$d, %2$d, and %5$d, %4$d they worked.",
            "In %4$d, on %1$d %3$s, the mill burned down.",
            "He came on %4$d %3$s %1$d and left.",
            "From %1$d to %2$d %3$s %4$d the road was closed.",
            "He wrote on %1$d %3$s (Tuesday) %4$d.");
    private static final List<String> UNDATED = List.of(
            "The file (Pb %1$d/III) was returned.",
            "See (Sec %1$d/II) for the figures.",
            "The file of %1$dth was lost.",
            "Compare section %1$d.v and p. 12.i.%1$d of the report.",
            "Items %1$d-%2$d were put off.",
            "About %1$d/%2$d of the grain was sent.",
            "Point %1$d.%2$d of the plan was struck out.",
            "The ratio was %1$d:%2$d in favour of the mill.");

    private final Random random;

    Invented(long seed) {
        random = new Random(seed);
    }

    List<Sentence> brackets(int count) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String remark = random.nextInt(3) == 0 ? one(REMARKS) : extent();
            String said = random.nextInt(4) == 0 ? remark.substring(0, 1).toUpperCase() + remark.substring(1) : remark;
            sentences.add(new Sentence(one(BEFORE).formatted("[" + said + "]"), said, ""));
        }
        return sentences;
    }

    private String extent() {
        String number = one(NUMBERS);
        String unit = one(UNITS);
        boolean single = number.equals("one") || number.equals("half a");
        String several = unit.equals("leaf") ? "leaves" : unit + "s";
        return number + " " + (single ? unit : several) + " " + one(STATES);
    }

    List<Sentence> dates(int count) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = 1 + random.nextInt(14);
            int year = 1947 + random.nextInt(40);
            boolean dated = random.nextInt(3) > 0;
            String text = one(dated ? DATED : UNDATED).formatted(day, day + 3, one(MONTHS), year, day + 7);
            sentences.add(new Sentence(text, "", dated ? String.valueOf(year) : ""));
        }
        return sentences;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
