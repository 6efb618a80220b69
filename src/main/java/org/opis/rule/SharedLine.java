package org.opis.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** A title with the markings of the column beside it in its line. */
final class SharedLine {
    private static final int LONGEST = 140;
    private static final Pattern MARKS = Pattern.compile("(?i)(?:\\s+(?:" + Markings.ANY.pattern()
            + "|(?:copy|file|ref\\.?|reference)\\s(?:Nº|No\\.|#)\\s?\\d[\\d./-]{0,15})[.!]?){1,4}$");
    private static final Pattern CAPITAL = Pattern.compile("\\s+\\p{Lu}");

    private SharedLine() {}

    /** The title alone; the line itself where it is no title with markings behind it. */
    static Span title(String text, Span line) {
        if (line.length() > LONGEST || !TitleLines.begins(line.of(text))) {
            return line;
        }
        Matcher capital = CAPITAL.matcher(text).region(line.start(), line.end());
        while (capital.find()) {
            if (MARKS.matcher(text).region(capital.start(), line.end()).lookingAt()) {
                return new Span(line.start(), capital.start());
            }
        }
        return line;
    }
}
