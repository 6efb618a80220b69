package org.opis.recognise.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.layout.Keywords;
import org.opis.recognise.line.Markings;
import org.opis.text.Span;

/** A title with the markings of the column beside it in its line. */
public final class SharedLine {
    private static final int LONGEST = 140;
    private static final Pattern CAPITAL = Pattern.compile("\\s+\\p{Lu}");

    private SharedLine() {}

    /** The title alone; the line itself where it is no title with markings behind it. */
    public static Span title(String text, Span line, Keywords keywords) {
        Markings markings = Markings.of(keywords);
        if (line.length() > LONGEST || !TitleLines.begins(line.of(text), markings)) {
            return line;
        }
        Matcher capital = CAPITAL.matcher(text).region(line.start(), line.end());
        while (capital.find()) {
            if (markings.beside()
                    .matcher(text)
                    .region(capital.start(), line.end())
                    .lookingAt()) {
                return new Span(line.start(), capital.start());
            }
        }
        return line;
    }
}
