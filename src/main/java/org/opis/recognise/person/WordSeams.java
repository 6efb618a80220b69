package org.opis.recognise.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.text.Blank;

/** The words of a text and what stands between them: whether two belong to one name, and where sentences begin. */
public final class WordSeams {
    private static final Pattern TITLE = Pattern.compile("\\.?[\\])]?[ \\u00a0\\n]?[\\[(]?");
    private static final Pattern LINE_END = Pattern.compile("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*");
    /** A shortened title is no longer than this: a longer word with a stop ends its sentence. */
    private static final int SHORT_TITLE = 5;

    private static final int LONG_LINE = 200;
    private static final int FULL_LINE = 55;

    private final String text;
    private final List<PhraseWord> words;
    private final List<String> seams = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    public WordSeams(String text, List<PhraseWord> words) {
        this.text = text;
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            seams.add(i == 0 ? "\n" : seam(i));
            said.add(words.get(i).span().of(text));
            lower.add(said.get(i).toLowerCase(Locale.ROOT));
        }
    }

    /** A word as it stands. */
    public String word(int i) {
        return said.get(i);
    }

    /** A word in small letters. */
    public String lower(int i) {
        return lower.get(i);
    }

    private String seam(int i) {
        int start = words.get(i - 1).span().end();
        int end = words.get(i).span().start();
        if (end - start == 1 && text.charAt(start) == ' ') {
            return " ";
        }
        String seam = text.substring(start, end);
        // blanks at the ends of lines say nothing
        return seam.indexOf('\n') < 0 ? seam : LINE_END.matcher(seam).replaceAll("\n");
    }

    /** What stands before a word, up to the word before it. */
    public String before(int i) {
        return seams.get(i);
    }

    public String after(int i) {
        return i + 1 < words.size() ? before(i + 1) : "\n";
    }

    /** Whether nothing but a blank stands between a word and the one before it. */
    public boolean isClose(int i) {
        String seam = before(i);
        return i > 0 && (isBlank(seam) || seam.equals("\n") && isWrapped(i));
    }

    /** Whether a word stands behind the one before it in the same sentence, be it in the next line. */
    boolean isBehind(int i) {
        return i > 0 && (isBlank(before(i)) || before(i).equals("\n"));
    }

    /** Whether a title may be parted so from the name behind it. */
    boolean isTitle(int i) {
        String seam = before(i);
        if (i == 0 || seam.isEmpty() || !TITLE.matcher(seam).matches()) {
            return false;
        }
        boolean shortened = seam.startsWith(".");
        return (!shortened || words.get(i - 1).span().length() <= SHORT_TITLE)
                && (seam.indexOf('\n') < 0 || isWrapped(i));
    }

    boolean isName(int i) {
        return i >= 0 && words.get(i).isOfName();
    }

    /** Whether the line of a word has no small letter; a longer line is prose. */
    public boolean isInCapitals(int i) {
        int at = words.get(i).span().start();
        int start = at;
        while (start > 0 && at - start < LONG_LINE && isCapital(start - 1)) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - start < LONG_LINE && isCapital(end)) {
            end++;
        }
        return end - start < LONG_LINE
                && (start == 0 || text.charAt(start - 1) == '\n')
                && (end == text.length() || text.charAt(end) == '\n');
    }

    private boolean isCapital(int at) {
        char c = text.charAt(at);
        return c != '\n' && !Character.isLowerCase(c);
    }

    /** A line that is nearly full goes on in the next. */
    private boolean isWrapped(int i) {
        int end = words.get(i - 1).span().end();
        int start = end - FULL_LINE;
        return start >= 0 && text.lastIndexOf('\n', end - 1) < start;
    }

    private static boolean isBlank(String seam) {
        return seam.length() == 1 && seam.charAt(0) != '\n' && Blank.isBlank(seam.charAt(0));
    }

    /** Whether a word may have its capital from its place: behind a stop, a colon, a line end, a bracket. */
    public boolean isFirst(int i) {
        if (i == 0) {
            return true;
        }
        String seam = before(i);
        boolean stop = seam.chars().anyMatch(c -> ".!?:;[(\"“«".indexOf(c) >= 0);
        return stop || seam.indexOf('\n') >= 0 && !(seam.equals("\n") && isWrapped(i));
    }
}
