package org.opis.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.layout.FrameWords.Kind;

/**
 * The lines of a site around a paper, on a site that no layout knows: what they say of themselves, and where they stand.
 * The frame reaches from an end of the page to the last line that is the site's; a few lines that say nothing may stand
 * between two that are.
 */
final class SiteFrame {
    private static final int TOP = 60;
    private static final int BOTTOM = 40;
    /** Lines in a row that say nothing. */
    private static final int MOST_OPEN = 4;
    /** Points below the best, where nothing better is looked for: a line of the paper. */
    private static final int FAR = 9;
    /** Lines that show a site, at the least. */
    private static final int EVIDENCE = 2;
    /** Lines that show one, whatever stands in it. */
    private static final int CERTAIN = 6;
    /** Labels that make a record. */
    private static final int RECORD = 3;
    /** Where a paper shows that it is one. */
    private static final int REACH = 30;

    private static final Pattern NOTE = Pattern.compile(
            "\\[\\d{1,3}\\] .*|[a-z]\\. .{10,}|\\d{1,3}[.)/]? {1,3}\\p{L}.{15,}|[*†‡] ?\\S.*|\\(\\d{1,3}\\)"
                    + " .*|.*↩[\\ufe0e\\ufe0f]?",
            Pattern.DOTALL);
    /** "No. 96 NAI DFA ES Box 14": the number of a paper in an edition, and where it is kept. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:No\\.|Doc(?:ument)?\\.?)? ?\\d{1,4}\\.?\\s+\\p{Lu}{2,6}[ /.:].{0,80}|(?:No\\.|Document|Doc\\.)"
                    + " ?\\d{1,4}");

    private static final Pattern DATE = Pattern.compile(Phrases.expand(".{0,40}?,? ?(?:{date}).{0,30}"));

    private final FrameLines lines;
    private final int top;
    private final int bottom;

    private SiteFrame(FrameLines lines) {
        this.lines = lines;
        top = findTop();
        bottom = findBottom();
    }

    static SiteFrame of(List<PageLine> lines) {
        return new SiteFrame(new FrameLines(lines));
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
        if (top > 0 && top == lines.edition().recordHead()) {
            return true;
        }
        int evidence = evidence(0, top) + evidence(bottom, lines.size()) + translated();
        boolean numbered = top < lines.size()
                && (NUMBERED.matcher(lines.text(top)).matches()
                        || top > 0 && lines.isFrame(0) && FrameWords.isBareNumber(lines.text(top)));
        return evidence + (numbered && evidence > 0 ? 1 : 0) >= EVIDENCE
                && (numbered || evidence >= CERTAIN || isRecord() || holdsPaper());
    }

    /** Whether the labels of a record stand above it. */
    private boolean isRecord() {
        return IntStream.range(0, top).filter(lines::isTold).count() >= RECORD;
    }

    /** An edition says below a paper who translated it; below a note of the paper, no one else does. */
    private int translated() {
        boolean told = IntStream.range(bottom, lines.size()).anyMatch(i -> lines.kind(i) == Kind.LINE);
        boolean noted = bottom > top && NOTE.matcher(lines.text(bottom - 1)).matches();
        return !told ? 0 : noted ? EVIDENCE : 1;
    }

    private int evidence(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            boolean line = i < top && lines.kind(i) == Kind.LINE;
            boolean again = i < top && lines.isTitle(i) && lines.isSaidBelow(i);
            found += line || lines.isStrong(i) || lines.isRepeated(i) || again ? 1 : 0;
        }
        return found;
    }

    private boolean holdsPaper() {
        for (int i = top; i < Math.min(bottom, top + REACH); i++) {
            if (lines.kind(i) == Kind.PAPER
                    || lines.text(i).length() < 100
                            && DATE.matcher(lines.text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private int findTop() {
        int foot = foot();
        boolean sited = IntStream.range(0, Math.min(REACH, foot)).anyMatch(lines::isSites);
        int end = 0;
        int sum = 0;
        int best = 0;
        for (int i = 0; i < Math.min(TOP, foot) && sum > best - FAR; i++) {
            sum += sited ? FramePoints.of(lines, i) : FramePoints.printed(lines, i);
            if (sum > best) {
                best = sum;
                end = i + 1;
            }
        }
        int view = view(end, Math.min(TOP, foot));
        if (view > end) {
            return view;
        }
        int entry = lines.edition().entryEnd(end, Math.min(TOP, foot));
        if (entry > end) {
            return entry;
        }
        if (end == 0) {
            return lines.edition().recordHead();
        }
        return end < lines.size() && lines.kind(end) == Kind.OPEN && goesWith(end) ? end + 1 : end;
    }

    /** Behind the last line that says how the site shows the paper. */
    private int view(int from, int to) {
        return IntStream.range(from, to).filter(lines::isView).map(i -> i + 1).reduce(from, (first, next) -> next);
    }

    /** The first of the lines that end the page and are all the site's: a paper stands above them, if there is one. */
    private int foot() {
        int foot = lines.size();
        while (foot > Math.max(0, lines.size() - BOTTOM) && lines.isFrame(foot - 1)) {
            foot--;
        }
        return foot == 0 ? lines.size() : foot;
    }

    /** Whether a line that says nothing is the site's, as the one above it is: a title, which the paper may say again. */
    private boolean goesWith(int i) {
        boolean part = lines.kind(i - 1) == Kind.PART && lines.text(i - 1).length() < FrameLines.SHORTEST_TITLE;
        return part || lines.kind(i - 1) == Kind.POST || lines.isTitle(i) && isSaidBelow(i);
    }

    private boolean isSaidBelow(int i) {
        return IntStream.range(i + 1, Math.min(lines.size(), i + MOST_OPEN))
                .anyMatch(j -> lines.text(j).equalsIgnoreCase(lines.text(i)));
    }

    private int findBottom() {
        int start = lines.size();
        int sum = 0;
        int best = 0;
        for (int i = lines.size() - 1; i >= Math.max(top, lines.size() - BOTTOM) && sum > best - FAR; i--) {
            sum += FramePoints.below(lines, i);
            if (sum > best) {
                best = sum;
                start = i;
            }
        }
        return start < lines.size() ? belowNotes(start) : start;
    }

    /** The notes end the paper: what stands between them and the site's lines is the site's. */
    private int belowNotes(int start) {
        for (int i = start - 1; i >= Math.max(top, start - MOST_OPEN); i--) {
            if (NOTE.matcher(lines.text(i)).matches()) {
                int end = belowNote(i, start);
                return IntStream.range(end, start).anyMatch(this::isRemark) ? end : start;
            }
            if (lines.kind(i) == Kind.PAPER) {
                break;
            }
        }
        return start;
    }

    /** Whether it is more of the site's than of the paper's, whose last lines are names, places and copies. */
    private boolean isRemark(int i) {
        return lines.isSentence(i) || lines.kind(i) == Kind.WEAK || FrameWords.isSite(lines.text(i));
    }

    /** A note goes on in the next line, up to its full stop. */
    private int belowNote(int note, int start) {
        int end = note + 1;
        while (end < start && lines.isNext(end) && !lines.text(end - 1).endsWith(".")) {
            end++;
        }
        return end;
    }

    /** What the lines above the paper are. */
    List<PageItem> topItems() {
        return FrameItems.above(lines, top);
    }

    /** What the lines below it are. */
    List<PageItem> bottomItems() {
        return FrameItems.of(lines, bottom, lines.size());
    }
}
