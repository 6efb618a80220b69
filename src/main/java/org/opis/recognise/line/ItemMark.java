package org.opis.recognise.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullet or the dash that an item of a list begins with. */
public final class ItemMark {
    private static final Pattern MARK = Pattern.compile("[-–—*•]\\s*+");

    private ItemMark() {}

    /** Whether it stands before the words, with a blank between. */
    public static boolean isApart(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() && mark.end() > 1;
    }

    /** Whether it stands before a word. */
    public static boolean isBeforeWord(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() && mark.end() < line.length() && Character.isLetter(line.codePointAt(mark.end()));
    }
}
