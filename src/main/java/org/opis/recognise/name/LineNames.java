package org.opis.recognise.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** Those present, in a line that goes on behind them. */
public final class LineNames {
    private static final Pattern LABEL = Pattern.compile(
            "(?:Those Taking Part|Those Present|Participants|Also [Tt]aking [Pp]art|Present|Attended by):\\s");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Cdes?\\.|Comrades?)\\s)?(?<words>(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})");
    private static final Pattern WORD = Pattern.compile("[^\\s.,:;(]+(?=\\s)");

    private LineNames() {}

    public static boolean begin(String text, Span line) {
        return at(LABEL, text, line.start(), line).lookingAt();
    }

    /**
     * Where the names that begin the line end: commas part them, and the last has as many words as each of the others. The
     * start of the line where that is not plain.
     */
    public static int end(String text, Span line) {
        Matcher label = at(LABEL, text, line.start(), line);
        if (!label.lookingAt()) {
            return line.start();
        }
        int words = 0;
        Matcher name = at(NAME, text, label.end(), line);
        while (name.lookingAt() && name.end() < line.end() && text.charAt(name.end()) == ',') {
            int count = name.group("words").split("\\s").length;
            if (words > 0 && count != words) {
                return line.start();
            }
            words = count;
            name = at(NAME, text, name.end() + 2, line);
        }
        return words > 0 && name.lookingAt() ? last(text, name.start("words"), words, line) : line.start();
    }

    /** The end of the last name, of that many words. */
    private static int last(String text, int start, int words, Span line) {
        int end = start;
        for (int i = 0; i < words; i++) {
            Matcher word = at(WORD, text, i == 0 ? end : end + 1, line);
            if (!word.lookingAt()) {
                return line.start();
            }
            end = word.end();
        }
        return end;
    }

    private static Matcher at(Pattern pattern, String text, int start, Span line) {
        return pattern.matcher(text)
                .region(Math.min(start, line.end()), line.end())
                .useTransparentBounds(true);
    }
}
