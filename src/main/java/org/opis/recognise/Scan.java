package org.opis.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a pattern where one of its first characters stands: in long lines of prose these are rare. */
public final class Scan {
    private Scan() {}

    /** Every match that begins with one of {@code first}, none overlapping another. */
    public static void each(Passage passage, String first, Pattern pattern, Consumer<Matcher> use) {
        String text = passage.text();
        int end = passage.span().end();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int at = passage.span().start(); at < end; at++) {
            if (first.indexOf(text.charAt(at)) >= 0 && matcher.region(at, end).lookingAt()) {
                use.accept(matcher);
                at = Math.max(at, matcher.end() - 1);
            }
        }
    }
}
