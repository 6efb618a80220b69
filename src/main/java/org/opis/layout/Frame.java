package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.layout.FrameWords.Kind;

/**
 * The lines of a site around a paper, on a site that no layout knows: what they say of themselves, and where they stand.
 * The frame reaches from an end of the page to the last line that is the site's; a few lines that say nothing may stand
 * between two that are.
 */
final class Frame {
    private static final int TOP = 60;
    private static final int BOTTOM = 40;
    /** Lines in a row that say nothing. */
    private static final int MOST_OPEN = 4;
    /** The same below a label that stands alone. */
    private static final int MOST_VALUES = 9;
    /** In characters; a longer line is running text. */
    private static final int LONGEST = 300;
    /** In characters: a line of a value that is broken by the page. */
    private static final int SHORT_VALUE = 30;
    /** Lines that show a site, at the least. */
    private static final int EVIDENCE = 2;
    /** Where a paper shows that it is one. */
    private static final int REACH = 30;
    /** How often a title may stand above a page. */
    private static final int REPEATED = 4;

    private static final int SHORTEST_REPEATED = 15;

    private static final Pattern NOTE =
            Pattern.compile("\\[\\d{1,3}\\] .*|\\d{1,3}[.)/]? {1,3}\\p{L}.{15,}|[*†‡] ?\\S.*|\\(\\d{1,3}\\) .*|.*↩[\\ufe0e\\ufe0f]?", Pattern.DOTALL);
    /** "No. 96 NAI DFA ES Box 14": the number of a paper in an edition, and where it is kept. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:No\\.|Doc(?:ument)?\\.?)? ?\\d{1,4}\\.?\\s+\\p{Lu}{2,6}[ /.:].{0,80}|(?:No\\.|Document|Doc\\.) ?\\d{1,4}");

    private static final Pattern DATE = Pattern.compile(Phrases.expand(".{0,40}?,? ?(?:{date}).{0,30}"));

    private final List<PageLine> lines;
    private final Kind[] kinds;
    private final int top;
    private final int bottom;

    private Frame(List<PageLine> lines) {
        this.lines = lines;
        kinds = new Kind[lines.size()];
        top = findTop();
        bottom = findBottom();
    }

    static Frame of(List<PageLine> lines) {
        return new Frame(lines);
    }

    /** How many lines above the paper are the site's. */
    int top() {
        return top;
    }

    /** The first line below it that is. */
    int bottom() {
        return bottom;
    }

    /** Whether there is a site around, and a paper within. */
    boolean stands() {
        int evidence = evidence(0, top) + evidence(bottom, lines.size());
        boolean numbered = top < lines.size() && NUMBERED.matcher(text(top)).matches();
        return evidence + (numbered && evidence > 0 ? 1 : 0) >= EVIDENCE && (numbered || holdsPaper());
    }

    private int evidence(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += isStrong(i) || isRepeated(i) ? 1 : 0;
        }
        return found;
    }

    private boolean holdsPaper() {
        for (int i = top; i < Math.min(bottom, top + REACH); i++) {
            if (kind(i) == Kind.PAPER || text(i).length() < 100 && DATE.matcher(text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private int findTop() {
        int end = 0;
        int open = 0;
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            if (isFrame(i) || isRepeated(i)) {
                end = i + 1;
                open = 0;
            } else if (isPapers(i) || ++open > (isBare(end - 1) ? MOST_VALUES : MOST_OPEN)) {
                break;
            }
        }
        return end > 0 && end < lines.size() && kind(end) == Kind.OPEN && goesWith(end) ? end + 1 : end;
    }

    /** Whether a line that says nothing is the site's, as the one above it is: a title, which the paper may say again. */
    private boolean goesWith(int i) {
        boolean part = kind(i - 1) == Kind.PART && text(i - 1).length() < SHORTEST_REPEATED;
        return part || kind(i - 1) == Kind.POST || isTitle(i) && isSaidBelow(i);
    }

    private boolean isSaidBelow(int i) {
        return lines.subList(i + 1, Math.min(lines.size(), i + MOST_OPEN)).stream()
                .anyMatch(line -> line.text().equalsIgnoreCase(text(i)));
    }

    private int findBottom() {
        int start = lines.size();
        int open = 0;
        for (int i = lines.size() - 1; i >= Math.max(top, lines.size() - BOTTOM); i--) {
            if (isFrame(i)) {
                start = i;
                open = 0;
            } else if (isPapers(i) || ++open >= MOST_OPEN) {
                break;
            }
        }
        return start < lines.size() ? belowNotes(start) : start;
    }

    /** The notes end the paper: what stands between them and the site's lines is the site's. */
    private int belowNotes(int start) {
        for (int i = start - 1; i >= Math.max(top, start - MOST_OPEN); i--) {
            if (NOTE.matcher(text(i)).matches()) {
                return i + 1;
            }
            if (kind(i) == Kind.PAPER) {
                break;
            }
        }
        return start;
    }

    /** Whether the line can't be the site's. */
    private boolean isPapers(int i) {
        boolean value = isBareAbove(i) && lines.get(i).ink().length() < SHORT_VALUE;
        return kind(i) == Kind.PAPER && !value || kind(i) == Kind.WEAK_LABEL || lines.get(i).ink().length() > LONGEST;
    }

    /** Whether a label that stands alone is above, with short lines between. */
    private boolean isBareAbove(int i) {
        int above = i - 1;
        while (above >= 0 && i - above <= MOST_VALUES && kind(above) == Kind.OPEN) {
            above--;
        }
        return isBare(above);
    }

    private boolean isFrame(int i) {
        return switch (kind(i)) {
            case CHROME, LABEL, LINE, PART, POST -> true;
            case WEAK -> isStrong(i - 1) || isStrong(i + 1);
            case WEAK_LABEL -> isLabelled(i, 1) || isLabelled(i, -1) || isBelowLabel(i);
            case OPEN -> i < REACH && (isStrong(i - 1) || isStrong(i + 1)) && FrameWords.isSite(text(i));
            default -> false;
        };
    }

    /** Whether a label that only sites have stands above it, with its value between. */
    private boolean isBelowLabel(int i) {
        for (int j = i - 1; j >= Math.max(0, i - MOST_VALUES); j--) {
            if (kind(j) == Kind.LABEL) {
                return true;
            }
            if (kind(j) == Kind.PAPER) {
                return false;
            }
        }
        return false;
    }

    private boolean isStrong(int i) {
        return i >= 0 && i < lines.size() && (kind(i) == Kind.CHROME || kind(i) == Kind.LABEL);
    }

    /** Whether the run of labels goes on, this way, to one that only sites have. */
    private boolean isLabelled(int i, int step) {
        int next = i + step;
        while (next >= 0 && next < lines.size() && kind(next) == Kind.WEAK_LABEL) {
            next += step;
        }
        return next >= 0 && next < lines.size() && (kind(next) == Kind.LABEL || kind(next) == Kind.LINE);
    }

    /** Whether it is a label alone, with its value below. */
    private boolean isBare(int i) {
        return i >= 0 && isLabel(i) && text(i).endsWith(":");
    }

    private boolean isLabel(int i) {
        return kind(i) == Kind.LABEL || kind(i) == Kind.WEAK_LABEL;
    }

    /** Whether the first lines of the page are one title, said again. */
    private boolean isRepeated(int i) {
        return i > 0
                && i < REPEATED
                && text(i).length() >= SHORTEST_REPEATED
                && text(i - 1).length() >= SHORTEST_REPEATED
                && text(i).endsWith(text(i - 1));
    }

    private Kind kind(int i) {
        if (kinds[i] == null) {
            kinds[i] = lines.get(i).ink().length() > LONGEST * 2 ? Kind.OPEN : FrameWords.kind(text(i));
        }
        return kinds[i];
    }

    private String text(int i) {
        return lines.get(i).text();
    }

    /** What the lines above the paper are. */
    List<Item> topItems() {
        List<Item> items = items(0, top);
        boolean titled = items.stream().anyMatch(item -> item.field().equals("title"));
        int title = titled ? -1 : title(items);
        if (title >= 0) {
            items.set(title, Item.field("title", List.of()));
        }
        return items;
    }

    /** What the lines below it are. */
    List<Item> bottomItems() {
        return items(bottom, lines.size());
    }

    private List<Item> items(int from, int to) {
        List<Item> items = new ArrayList<>();
        Item value = Item.CHROME;
        for (int i = from; i < to; i++) {
            Optional<FrameWords.Label> label = isFrame(i) ? FrameWords.label(text(i)) : Optional.empty();
            boolean filled = label.isPresent() && !label.get().field().equals("-");
            if (filled && !isBare(i)) {
                items.add(Item.field(label.get().field(), List.of(label.get().parts())));
                value = Item.CHROME;
            } else if (isFrame(i)) {
                items.add(Item.CHROME);
                value = filled ? Item.field(label.get().field(), List.of()) : Item.CHROME;
            } else {
                items.add(value);
            }
        }
        return items;
    }

    /** The line above the paper that is its title: said again elsewhere, or the last that can be one. */
    private int title(List<Item> items) {
        int last = -1;
        for (int i = 0; i < top; i++) {
            boolean first = i == 0 && lines.size() > 1 && kind(1) == Kind.OPEN;
            if (items.get(i) == Item.CHROME && kind(i) == Kind.OPEN && isTitle(i)) {
                if (isSaidAgain(i)) {
                    return i;
                }
                // a site says its own name first
                last = first ? last : i;
            }
        }
        return last;
    }

    private boolean isTitle(int i) {
        String text = text(i);
        boolean part = i > 0 && kind(i - 1) == Kind.PART;
        return !part
                && text.length() >= SHORTEST_REPEATED
                && text.chars().filter(Character::isLetter).count() * 2 > text.length()
                && !text.endsWith(".")
                && !FrameWords.isSite(text);
    }

    private boolean isSaidAgain(int i) {
        String words = text(i).toLowerCase(Locale.ROOT);
        for (int j = 0; j < Math.min(lines.size(), top + MOST_OPEN); j++) {
            if (j != i && lines.get(j).ink().length() <= LONGEST && text(j).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
