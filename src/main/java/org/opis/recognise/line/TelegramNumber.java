package org.opis.recognise.line;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The number with which the text of a telegram begins: "526. Ref", "Tosec 121. Eyes only", "1959. 1. Deliver". */
public final class TelegramNumber {
    /** How far, in characters, the title of a paper stands above its text. */
    private static final int ABOVE = 600;
    /** A longer line is neither a title nor a place and a date. */
    private static final int LONGEST = 300;

    private static final String TEXT = "\\. (?:[\\[(“\"]?\\p{Lu}|\\d{1,2}\\. )";
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<number>(?:Nº|No\\.|#)\\s?(?!19\\d\\d\\.)\\d{1,6}|(?!19\\d\\d)\\d{3,5})" + TEXT);
    /** Right below place and date nothing else has such a number; the letters before it say whose it is. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:\\[[^\\[\\]\\n]{3,60}] )?(?<number>(?:(?:Nº|No\\.|#)\\s?)?\\d{2,6}|\\p{Lu}[\\p{L}-]{2,9} \\d{1,6})"
                    + TEXT);

    private static final Pattern DATED = Pattern.compile(".*\\b(?:1[89]|20)\\d\\d\\b.*");

    private TelegramNumber() {}

    /** The number that the paragraph begins with, if it stands in a telegram, by the title of its record or its own. */
    public static Optional<Span> of(String text, Span paragraph, String title) {
        Matcher first = FIRST.matcher(text).region(paragraph.start(), paragraph.end());
        Matcher any = ANYWHERE.matcher(text).region(paragraph.start(), paragraph.end());
        boolean begins = first.lookingAt() && isFirst(text, paragraph.start());
        if (!begins && !any.lookingAt() || !isTelegram(text, paragraph.start(), title)) {
            return Optional.empty();
        }
        Matcher number = begins ? first : any;
        return Optional.of(new Span(number.start("number"), number.end("number")));
    }

    /** Whether the line above is the title of a telegram, or its place and date. */
    private static boolean isFirst(String text, int start) {
        Span before = Blank.strip(text, new Span(Math.max(0, start - LONGEST), start));
        String above = before.of(text);
        String line = above.substring(above.lastIndexOf('\n') + 1);
        return DATED.matcher(line).matches() && line.length() < LONGEST / 3 || says(line);
    }

    private static boolean isTelegram(String text, int start, String title) {
        return says(title) || says(text.substring(Math.max(0, start - ABOVE), start));
    }

    private static boolean says(String words) {
        return words.toLowerCase(Locale.ROOT).contains("telegram");
    }
}
