package org.opis.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.layout.FrameWords.Kind;
import org.opis.lexicon.ShelfmarkForm;

/** What an edition prints above a paper: running heads, a numbered title, where the paper is kept, what it holds. */
final class EditionLines {
    private static final int SHORTEST_SUMMARY = 60;
    /** What is said below the title of a paper. */
    private static final Set<String> ABOUT = Set.of("source", "summary");
    /** Such lines between a title and a summary, a date among them. */
    private static final int MOST_ABOUT = 3;
    /** Lines at the top of a page. */
    private static final int HEAD = 9;

    /** The page of a volume, between the title of a site and that of the paper. */
    private static final Pattern PAGE = Pattern.compile("\\[Page \\d{1,4}]");

    private final FrameLines lines;

    EditionLines(FrameLines lines) {
        this.lines = lines;
    }

    /**
     * Lines of a record that has lost its site: a day and a title, or a title alone, and the paper says its title again.
     * 0 where there are none.
     */
    int recordHead() {
        int day = 0;
        while (day < Math.min(2, lines.size()) && !FrameWords.isDate(lines.text(day))) {
            day++;
        }
        int title = day == 0 ? 1 : 0;
        int head = day < 2 ? 2 : 1;
        boolean whole = head < lines.size()
                && (lines.kind(title) == Kind.OPEN || FrameWords.isEntry(lines.text(title)))
                && lines.isTitle(title);
        return !whole || !isSaidAgain(title, head)
                ? 0
                : PAGE.matcher(lines.text(head)).matches() ? head + 1 : head;
    }

    /** Behind a numbered title and its "[Source: …]", below an introduction. */
    int entryEnd(int from, int to) {
        return IntStream.range(from, to - 1)
                .filter(i -> lines.kind(i) == Kind.ENTRY
                        && lines.kind(i + 1) == Kind.LABEL
                        && lines.text(i + 1).startsWith("["))
                .findFirst()
                .stream()
                .map(i -> i + 2)
                .findFirst()
                .orElse(from);
    }

    /** Whether a line of the paper is a part of the title, or the title of it. */
    private boolean isSaidAgain(int title, int from) {
        String words = lines.text(title).toLowerCase(Locale.ROOT);
        return IntStream.range(from, Math.min(lines.size(), HEAD))
                .filter(i -> lines.length(i) >= FrameLines.SHORTEST_TITLE && lines.length(i) <= FrameLines.LONGEST)
                .mapToObj(i -> lines.text(i).toLowerCase(Locale.ROOT))
                .anyMatch(line -> words.contains(line) || line.contains(words));
    }

    /** Whether it stands at the top of a page of an edition, above a number alone and a title. */
    boolean isRunningHead(int i) {
        int number = i + 1;
        while (number < Math.min(lines.size(), HEAD) && isAbove(number)) {
            number++;
        }
        return number < HEAD && isTitled(number);
    }

    /** Whether a number stands there alone, and below it who writes to whom, or what of what. */
    boolean isTitled(int i) {
        return i + 1 < lines.size()
                && FrameWords.isBareNumber(lines.text(i))
                && lines.isTitle(i + 1)
                && FrameWords.isEntry(lines.text(i) + ". " + title(i + 1));
    }

    private boolean isAbove(int i) {
        return lines.kind(i) == Kind.OPEN || lines.kind(i) == Kind.PART || lines.isSites(i);
    }

    /** A title, with the next line where a comma joins it. */
    private String title(int i) {
        String text = lines.text(i);
        return text.endsWith(",") && i + 1 < lines.size() ? text + " " + lines.text(i + 1) : text;
    }

    /** Whether it is a numbered title, and a line that says where the paper is kept or what it holds is below. */
    boolean isEntry(int i) {
        return i + 1 < lines.size()
                && i < FrameLines.REACH
                && lines.length(i) <= FrameLines.LONGEST
                && (isAbout(i + 1) || (isRunning(i + 1) || FrameWords.isDate(lines.text(i + 1))) && isAbout(i + 2))
                && (FrameWords.isEntry(lines.text(i)) || isNumbered(i));
    }

    /** Whether the number of an edition stands alone above a title. */
    private boolean isNumbered(int i) {
        return i > 0 && lines.kind(i - 1) == Kind.NUMBER && lines.kind(i) == Kind.OPEN && lines.isTitle(i);
    }

    /** Whether a label says that the line tells of the paper, in an edition. */
    private boolean isAbout(int i) {
        return i < lines.size()
                && lines.length(i) <= FrameLines.LONGEST * 2
                && (ShelfmarkForm.is(lines.text(i))
                        || FrameForms.label(lines.text(i))
                                .map(FrameWords.Label::field)
                                .filter(ABOUT::contains)
                                .isPresent());
    }

    private boolean isRunning(int i) {
        return i < lines.size()
                && lines.length(i) >= SHORTEST_SUMMARY
                && lines.length(i) <= FrameLines.LONGEST * 2
                && lines.text(i).endsWith(".");
    }

    /** Whether it is what an edition says of a paper, between its title, the place where it is kept and the paper. */
    boolean isSummary(int i) {
        int above = i - 1;
        while (above > 0 && i - above <= MOST_ABOUT && (isAbout(above) || FrameWords.isDate(lines.text(above)))) {
            above--;
        }
        boolean told = above < i - 1 || isAbout(i + 1);
        return told && above >= 0 && isRunning(i) && lines.kind(i) == Kind.OPEN && lines.kind(above) == Kind.ENTRY;
    }
}
