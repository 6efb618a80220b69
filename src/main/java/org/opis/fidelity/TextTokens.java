package org.opis.fidelity;

import java.util.Arrays;
import java.util.Map;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Words, signs, and where they count, white space of a text; each with a number that equal ones share. */
final class TextTokens {
    private final String text;
    private final Profile profile;
    private final Map<String, Integer> numbers;
    private final Map<String, int[]> cuts;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] ids = new int[1024];
    private int size;

    private TextTokens(String text, Profile profile, Map<String, Integer> numbers, Map<String, int[]> cuts) {
        this.text = text;
        this.cuts = cuts;
        this.profile = profile;
        this.numbers = numbers;
    }

    /**
     * Those of stretches of a text.
     *
     * @param numbers shared with the text that they are compared with
     * @param cuts words that are more than one, since the mark of a note stands in them: where they are cut
     */
    static TextTokens of(
            String text,
            Iterable<Span> stretches,
            Profile profile,
            Map<String, Integer> numbers,
            Map<String, int[]> cuts) {
        TextTokens tokens = new TextTokens(text, profile, numbers, cuts);
        for (Span stretch : stretches) {
            int at = stretch.start();
            while (at < stretch.end()) {
                at = tokens.token(at, stretch.end());
            }
        }
        return tokens;
    }

    private int token(int start, int limit) {
        char c = text.charAt(start);
        int end = start + 1;
        if (isWhite(c)) {
            while (end < limit && isWhite(text.charAt(end))) {
                end++;
            }
            if (profile == Profile.EXACT) {
                add(start, end);
            }
            return end;
        }
        if (isWordPart(c)) {
            while (end < limit && (isWordPart(text.charAt(end)) || joins(end, limit))) {
                end++;
            }
        } else {
            while (end < limit && isRun(c) && text.charAt(end) == c) {
                end++;
            }
        }
        cut(start, end);
        return end;
    }

    private void cut(int start, int end) {
        int from = start;
        for (int cut : cuts.isEmpty() ? new int[0] : cuts.getOrDefault(text.substring(start, end), new int[0])) {
            add(from, start + cut);
            from = start + cut;
        }
        add(from, end);
    }

    private static boolean isWhite(char c) {
        return Blank.isBlank(c) || c == '\r' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '\u00ad'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** An apostrophe within a word. */
    private boolean joins(int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019' || c == '\u02bc')
                && at + 1 < limit
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Signs of which a row is one. */
    private static boolean isRun(char c) {
        return c == '.' || c == '-' || c == '_' || c == '*';
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        ids[size++] = numbers.computeIfAbsent(Folding.key(text.substring(start, end), profile), key -> numbers.size());
    }

    int size() {
        return size;
    }

    int id(int token) {
        return ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Behind the token before; the beginning of the text for the first. */
    int endBefore(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Where a token begins; the end of the text behind the last. */
    int startOrEnd(int token) {
        return token == size ? text.length() : starts[token];
    }

    /** As it stands in the text. */
    String raw(int token) {
        return text.substring(starts[token], ends[token]);
    }

    boolean isWord(int token) {
        return isWordPart(text.charAt(starts[token]));
    }

    boolean isWhite(int token) {
        return isWhite(text.charAt(starts[token]));
    }

    /** Whether nothing but white space stands before it in its line. */
    boolean beginsLine(int token) {
        int at = starts[token] - 1;
        while (at >= 0 && text.charAt(at) != '\n' && isWhite(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    String text() {
        return text;
    }

    /** The first token that begins at an offset of the text or behind it. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The token that an offset is in, or the first behind it. */
    int holding(int offset) {
        int next = from(offset);
        return next > 0 && ends[next - 1] > offset ? next - 1 : next;
    }
}
