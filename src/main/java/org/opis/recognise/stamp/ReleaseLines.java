package org.opis.recognise.stamp;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.recognise.LineCursor;

/** The impression of an office that released a paper, as a scan prints it: one line that says so, or several. */
final class ReleaseLines {
    private static final WordSet OPENINGS = WordSet.of("release-line");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A release whose letters the reading of the scan has broken. */
    private static final Pattern BROKEN = Pattern.compile("(?=.{0,60}\\bApproved\\b).{0,60}\\bCIA-RDP\\d.{0,40}");

    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3,}[.!?]");
    private static final Pattern RUNNING = Pattern.compile("(?:\\s\\p{Ll}\\p{L}{1,20}){5}");
    private static final int LONGEST = 110;
    private static final int WORDS = 6;
    private static final int LINES = 10;

    private ReleaseLines() {}

    /** The first row that the impression which begins here doesn't cover; this row where none begins. */
    static int end(LineCursor at) {
        String line = at.text();
        if (!isShort(line)) {
            return at.i();
        }
        if (is(line, "alone") || BROKEN.matcher(line).matches()) {
            return at.i() + 1;
        }
        if (!is(line, "head")) {
            return at.i();
        }
        int next = at.i() + 1;
        while (at.has(next)
                && next < at.i() + LINES
                && at.rows().get(next).blankBefore() == 0
                && (isBelow(at, next) || next > at.i() + 1 && isShort(at.rows().text(next)) && isBelow(at, next + 1))) {
            next++;
        }
        return next > at.i() + 1 ? next : at.i();
    }

    private static boolean isBelow(LineCursor at, int row) {
        if (!at.has(row)
                || at.rows().get(row).blankBefore() > 0
                || !isShort(at.rows().text(row))) {
            return false;
        }
        return is(at.rows().text(row), "below")
                || row > at.i() + 1 && is(at.rows().text(row), "later");
    }

    private static boolean isShort(String line) {
        return line.length() < LONGEST
                && !SENTENCE.matcher(line).matches()
                && !RUNNING.matcher(line).find();
    }

    /** Whether its first words, boxes that are ticked left out, are of this kind. */
    private static boolean is(String line, String kind) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (String word : BLANKS.split(line.toLowerCase(Locale.ROOT))) {
            boolean box = word.startsWith("[") && word.endsWith("]");
            if (box || word.isEmpty()) {
                continue;
            }
            words.append(words.length() == 0 ? "" : " ").append(word);
            String bare = words.toString();
            if (has(bare, kind) || has(bare.substring(0, bare.length() - tail(bare)), kind)) {
                return true;
            }
            if (++count == WORDS) {
                return false;
            }
        }
        return false;
    }

    private static boolean has(String words, String kind) {
        return OPENINGS.value(words).filter(v -> v.contains(kind)).isPresent();
    }

    private static int tail(String words) {
        return ".,:;".indexOf(words.charAt(words.length() - 1)) >= 0 ? 1 : 0;
    }
}
