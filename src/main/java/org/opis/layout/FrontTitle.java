package org.opis.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.layout.FrameWords.Kind;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;

/** Which line above a paper is its title, where no label says so: by what it says, and by what stands beside it. */
final class FrontTitle {
    /** Lines of the paper in which a title is said again. */
    private static final int AGAIN = 4;
    /** It says what kind of paper it is, or is said again by the paper. */
    private static final int TELLING = 4;
    /** It says who, to whom, or about what; or a line about the paper is next to it. */
    private static final int LIKELY = 2;
    /** A site says its own name first. */
    private static final int FIRST = -3;

    /** "288 Dr L", "No. 41", "402. DEA/10318": the number of a paper in an edition, whose title it may head. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:No\\.|Doc(?:ument)?\\.?)? ?\\d{1,4}(?:\\.|[.\\s]+\\p{Lu}.*)?");

    private static final Pattern DATE = Pattern.compile(".*" + Phrases.expand("{date}") + ".*");
    private static final Pattern BETWEEN = Pattern.compile(".*\\b(?:to|from|between|by|with|of|on)\\b.*");
    private static final Set<TermClass> PAPERS = Set.of(TermClass.PAPER, TermClass.MEETING);

    private final FrameLines lines;
    private final List<PageItem> items;

    private FrontTitle(FrameLines lines, List<PageItem> items) {
        this.lines = lines;
        this.items = items;
    }

    /** The line; -1 for none. */
    static int of(FrameLines lines, List<PageItem> items) {
        return new FrontTitle(lines, items).best();
    }

    private int best() {
        if (lines.edition().isTitled(items.size())) {
            return -1;
        }
        int best = -1;
        int most = isNumbered(items.size()) ? TELLING : FIRST;
        for (int i = 0; i < items.size(); i++) {
            if (isOpen(i) && points(i) >= most) {
                best = i;
                most = points(i);
            }
        }
        return best;
    }

    private boolean isOpen(int i) {
        return items.get(i) == PageItem.CHROME
                && (lines.kind(i) == Kind.OPEN || FrameWords.isEntry(lines.text(i)))
                && lines.isTitle(i)
                && !lines.isValue(i);
    }

    private int points(int i) {
        String text = lines.text(i);
        boolean paper = Lexicon.english().find(text).stream().anyMatch(hit -> PAPERS.contains(hit.termClass()));
        boolean first = i == 0 && !lines.isRepeated(1);
        return (isSaidAgain(i) ? TELLING : 0)
                + (paper ? TELLING : 0)
                + (DATE.matcher(text).matches() ? LIKELY : 0)
                + (BETWEEN.matcher(text).matches() ? LIKELY : 0)
                + (isAbout(i - 1) || isAbout(i + 1) ? LIKELY : 0)
                + (first ? FIRST : 0);
    }

    /** Whether the paper begins with a number of its own, below which an edition has its title. */
    private boolean isNumbered(int top) {
        return top < lines.size() && NUMBERED.matcher(lines.text(top)).matches();
    }

    /** Whether a line is a field of the paper, beside which its title stands. */
    private boolean isAbout(int i) {
        return i >= 0 && i < items.size() && (!items.get(i).field().isEmpty() || lines.kind(i) == Kind.NUMBER);
    }

    private boolean isSaidAgain(int i) {
        String words = lines.text(i).toLowerCase(Locale.ROOT);
        for (int j = 0; j < Math.min(lines.size(), items.size() + AGAIN); j++) {
            if (j != i
                    && lines.length(j) <= FrameLines.LONGEST
                    && lines.text(j).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
