package org.opis.recognise.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.editorial.LetterspacedRule;
import org.opis.recognise.line.Markings;

/** A title without what is only print. */
final class PlainTitle {
    /** The number that a volume gives the paper. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\. (?=\\p{Lu})");

    private PlainTitle() {}

    /** The line without letter-spacing and without the number that a volume gives it. */
    static String of(String text, Markings markings) {
        if (LetterspacedRule.isRun(text)) {
            return LetterspacedRule.text(text, markings).orElse(text);
        }
        Matcher wide = TitleShapes.WIDE.matcher(text);
        return wide.lookingAt()
                ? wide.group().replace(" ", "") + text.substring(wide.end())
                : NUMBERED.matcher(text).replaceFirst("");
    }
}
