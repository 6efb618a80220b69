package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * Copies by their numbers in one row: "Ex. 1 A   Ex. 2 B", "1) A 2) B", "No. 1 A. No. 2 B". The numbers make the row: each
 * is marked as the first is, and they count on from one.
 *
 * @param head what stands before the first number
 * @param items each from its number to the next
 */
public record NumberRow(Span head, List<Span> items) {
    private static final int LONGEST = 500;
    private static final int LONGEST_ITEM = 90;
    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 70;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?<before>\\p{Lu}[\\p{L}]{0,5}\\.?\\s|[Nn][º°ro]\\.?\\s?|№\\s?|\\(|)"
                    + "(?<n>\\d{1,3})(?:[-–,]\\s?(?<to>\\d{1,3}))?(?<after>\\)\\s|\\.\\s|\\s?[-–—:]\\s|\\s)(?=[\\p{L}\\[“\"(])");

    private static final Pattern STOP = Pattern.compile("[.;,]$");

    public NumberRow {
        items = List.copyOf(items);
    }

    /** The numbers that a row holds, from one on. */
    public static Optional<NumberRow> of(String text, Span row) {
        return of(text, row, FEWEST);
    }

    /** One number, whichever, or several: where it is said before them that they are those of copies. */
    static Optional<NumberRow> any(String text, Span row) {
        return of(text, row, 1);
    }

    private static Optional<NumberRow> of(String text, Span row, int fewest) {
        if (row.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text).region(row.start(), row.end());
        List<Integer> starts = new ArrayList<>();
        String form = "";
        int next = 1;
        while (number.find()) {
            String marked =
                    number.group("before").strip() + "1" + number.group("after").strip();
            boolean first = starts.isEmpty() && fewest == 1;
            boolean counts = (first || Integer.parseInt(number.group("n")) == next)
                    && (starts.isEmpty() ? !marked.equals("1") : marked.equals(form));
            if (counts) {
                form = marked;
                starts.add(number.start());
                next = 1 + Integer.parseInt(number.group("to") == null ? number.group("n") : number.group("to"));
            }
        }
        return starts.size() < fewest ? Optional.empty() : cut(text, row, starts);
    }

    private static Optional<NumberRow> cut(String text, Span row, List<Integer> starts) {
        List<Span> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : row.end();
            items.add(Blank.strip(text, new Span(starts.get(i), end)));
        }
        Span head = Blank.strip(text, new Span(row.start(), starts.get(0)));
        boolean named = items.stream()
                        .allMatch(item -> item.length() <= LONGEST_ITEM
                                && !Prose.is(STOP.matcher(item.of(text)).replaceFirst("")))
                && head.length() <= LONGEST_HEAD;
        return named ? Optional.of(new NumberRow(head, items)) : Optional.empty();
    }
}
