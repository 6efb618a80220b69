package org.opis.recognise.line;

import java.util.regex.Pattern;

/** Whether a line is running text. */
public final class Prose {
    private static final int LONG = 110;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{2,}(?![\\p{L}])");
    /** The mark of a note may stand behind the stop. */
    private static final Pattern STOP = Pattern.compile(
            ".*[.?!…:;]['\"”’»)\\]]{0,3}(?: ?\\[\\d{1,3}]|[¹²³⁰⁴-⁹]{1,3}|\\*{1,3})?[\"”’»)\\]]{0,2}\\s*",
            Pattern.DOTALL);

    private Prose() {}

    /** Long, with small words; or shorter, with a stop at its end. */
    public static boolean is(String line) {
        String head = line.length() > 400 ? line.substring(0, 400) : line;
        long words = WORD.matcher(head).results().limit(12).count();
        return head.length() >= LONG && words >= 6 || words >= 3 && endsSentence(line);
    }

    /** Whether the line ends with a stop. */
    public static boolean endsSentence(String line) {
        return STOP.matcher(line.length() > 40 ? line.substring(line.length() - 40) : line)
                .matches();
    }
}
