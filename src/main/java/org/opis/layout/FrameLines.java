package org.opis.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.opis.layout.FrameWords.Kind;

/** The lines of a page as lines of a site: what each says of itself, and what those beside it say. */
final class FrameLines {
    /** Lines of a value, below a label that stands alone. */
    static final int MOST_VALUES = 9;
    /** Weak lines in a row: an address. */
    private static final int MOST_WEAK = 5;
    /** In characters; a longer line is running text. */
    static final int LONGEST = 300;
    /** In characters: a line of a value that is broken by the page. */
    private static final int SHORT_VALUE = 30;
    /** Where a site says its name. */
    static final int REACH = 30;
    /** How often a title may stand above a page. */
    private static final int REPEATED = 4;

    static final int SHORTEST_TITLE = 15;
    /** Of a title above the labels of a catalogue. */
    private static final int SHORTEST_NAMED = 10;

    /** In a sentence. */
    private static final int FEWEST_BLANKS = 5;

    private static final int SHORTEST_SAID = 8;
    /** Lines below, in which a title or a date is said again. */
    private static final int AGAIN = 4;

    /** Fields whose values can be told from other lines. */
    private static final Set<String> FORMED = Set.of("type", "language", "classification", "rights");

    private static final Set<Kind> COMPANY = Set.of(Kind.WEAK_LABEL, Kind.PAIR, Kind.LINE);
    private static final Set<Kind> LABELLED = Set.of(Kind.LABEL, Kind.WEAK_LABEL, Kind.PAIR);
    private static final Set<Kind> SITES = Set.of(Kind.CHROME, Kind.LABEL, Kind.POST);
    private static final Set<Kind> STRONG = Set.of(Kind.VIEW, Kind.CHROME, Kind.LABEL, Kind.ENTRY, Kind.SHELFMARK);

    private final List<PageLine> lines;
    private final Kind[] kinds;
    private final Set<Integer> columns;
    private final Set<Integer> links;
    private final EditionLines edition = new EditionLines(this);
    private final LabelRuns labels = new LabelRuns(this);
    private final SiteAbove above;

    FrameLines(List<PageLine> lines) {
        this.lines = lines;
        kinds = new Kind[lines.size()];
        columns = LabelColumn.of(lines);
        links = LinkList.of(lines);
        above = new SiteAbove(this);
    }

    int size() {
        return lines.size();
    }

    int length(int i) {
        return lines.get(i).ink().length();
    }

    /** Whether the line can't be the site's. */
    boolean isPapers(int i) {
        if (edition.isSummary(i)) {
            return false;
        }
        boolean value = isBareAbove(i) && lines.get(i).ink().length() < SHORT_VALUE;
        return kind(i) == Kind.PAPER && !value
                || kind(i) == Kind.WEAK_LABEL
                || lines.get(i).ink().length() > LONGEST;
    }

    /** Whether a label that stands alone is above, with short lines between. */
    private boolean isBareAbove(int i) {
        int above = i - 1;
        while (above >= 0 && i - above <= MOST_VALUES && kind(above) == Kind.OPEN) {
            above--;
        }
        return isBare(above);
    }

    boolean isFrame(int i) {
        return switch (kind(i)) {
            case CHROME, LABEL, LINE, PART, POST, ENTRY, SHELFMARK -> true;
            case VIEW -> above.isOnly(i) || isBelowLabel(i);
            case WEAK -> isCompany(beyond(i, -1))
                    || isCompany(beyond(i, 1))
                    || i > 0 && isValue(i - 1) && isBelowLabel(i);
            case PAIR -> labels.isLabelled(i, 1)
                    || labels.isLabelled(i, -1)
                    || labels.isBelowHeading(i)
                    || labels.isCatalogue(i);
            case WEAK_LABEL -> i > 0 && edition.isSummary(i - 1)
                    || labels.isLabelled(i, 1)
                    || labels.isLabelled(i, -1)
                    || labels.isCatalogue(i)
                    || isBelowLabel(i);
            case OPEN -> edition.isSummary(i)
                    || edition.isRunningHead(i)
                    || isSaidBelow(i) && above.isOnly(i)
                    || i < REACH && (isStrong(i - 1) || isStrong(i + 1)) && FrameWords.isSite(text(i));
            default -> false;
        };
    }

    /** Whether the paper says it again: a title or a date of the site. */
    boolean isSaidBelow(int i) {
        String words = text(i).toLowerCase(Locale.ROOT);
        return words.length() >= SHORTEST_SAID
                && IntStream.range(i + 1, Math.min(lines.size(), i + AGAIN))
                        .anyMatch(j -> length(j) <= LONGEST
                                && text(j).toLowerCase(Locale.ROOT).contains(words));
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

    /** The next line this way that is no weak one. */
    private int beyond(int i, int step) {
        int next = i + step;
        while (next >= 0 && next < lines.size() && Math.abs(next - i) < MOST_WEAK && isWords(next)) {
            next += step;
        }
        return next;
    }

    private boolean isWords(int i) {
        return kind(i) == Kind.WEAK && text(i).chars().anyMatch(Character::isLetter);
    }

    /** Whether it says, too, who translated the paper. */
    boolean isCredited(int i) {
        return FrameWords.isCredited(text(i));
    }

    /** Whether it is a label of a record with its value, above the paper. */
    boolean isTold(int i) {
        return isFrame(i)
                && LABELLED.contains(kind(i))
                && FrameForms.label(text(i))
                        .filter(label -> !label.field().equals("-"))
                        .isPresent();
    }

    boolean isStrong(int i) {
        return i >= 0 && i < lines.size() && STRONG.contains(kind(i));
    }

    /** Whether it is the site's, beside which another may be: a weak line is no company. */
    private boolean isCompany(int i) {
        return isStrong(i) || i >= 0 && i < lines.size() && COMPANY.contains(kind(i)) && isFrame(i);
    }

    /** Whether only a site has such a line. */
    boolean isSites(int i) {
        return SITES.contains(kind(i));
    }

    /** Whether it is a label alone, with its value below. */
    boolean isBare(int i) {
        return i >= 0 && isLabel(i) && (text(i).endsWith(":") || FrameWords.isName(text(i)));
    }

    private boolean isLabel(int i) {
        return kind(i) == Kind.LABEL || kind(i) == Kind.WEAK_LABEL;
    }

    /** Whether it says how the site shows the paper, below lines of the site and above all of the paper. */
    boolean isView(int i) {
        return kind(i) == Kind.VIEW && isFrame(i);
    }

    /** Whether the first lines of the page are one title, said again. */
    boolean isRepeated(int i) {
        return i > 0
                && i < REPEATED
                && text(i).length() >= SHORTEST_TITLE
                && text(i - 1).length() >= SHORTEST_TITLE
                && text(i).endsWith(text(i - 1));
    }

    Kind kind(int i) {
        if (kinds[i] == null) {
            boolean running = lines.get(i).ink().length() > LONGEST * 2;
            kinds[i] = running ? Kind.OPEN : FrameForms.kind(text(i));
            kinds[i] = links.contains(i) ? Kind.CHROME : kinds[i];
            kinds[i] = edition.isEntry(i) ? Kind.ENTRY : columns.contains(i) ? Kind.LABEL : kinds[i];
        }
        return kinds[i];
    }

    /** What stands above each. */
    SiteAbove above() {
        return above;
    }

    /** The lines of an edition among them. */
    EditionLines edition() {
        return edition;
    }

    /** Whether it has the form of the field that the label above it, standing alone, is for. */
    boolean isFieldValue(int i) {
        return length(i) <= FieldForm.LONGEST_TYPE
                && FrameForms.label(text(i - 1))
                        .map(FrameWords.Label::field)
                        .filter(FORMED::contains)
                        .filter(field -> FieldForm.admits(field, text(i)))
                        .isPresent();
    }

    /** Whether no blank line stands above it. */
    boolean isNext(int i) {
        return i > 0 && lines.get(i).follows(lines.get(i - 1));
    }

    /** Whether a line is a sentence, with its full stop. */
    boolean isSentence(int i) {
        String text = text(i);
        return text.endsWith(".") && text.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
    }

    /** Whether {@code value} stands below a label that stands alone. */
    boolean isValueBelow(int i, String value) {
        return IntStream.range(i + 1, Math.min(lines.size(), i + MOST_VALUES))
                .anyMatch(j -> text(j).equals(value) && isValue(j));
    }

    /** Whether a line is the value of a label that stands alone above it. */
    boolean isValue(int i) {
        return kind(i) == Kind.OPEN && isBareAbove(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    /** Whether a line may be a title. */
    boolean isTitle(int i) {
        String text = text(i);
        boolean part = i > 0 && kind(i - 1) == Kind.PART;
        return !part
                && text.length() >= (i + 1 < lines.size() && isSites(i + 1) ? SHORTEST_NAMED : SHORTEST_TITLE)
                && !Character.isLowerCase(text.codePointAt(0))
                && text.chars().filter(Character::isLetter).count() * 2 > text.length()
                && !text.endsWith(".")
                && text.charAt(0) != '['
                && !FrameWords.isSite(text);
    }
}
