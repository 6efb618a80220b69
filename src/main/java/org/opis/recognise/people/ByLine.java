package org.opis.recognise.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.recognise.name.UnlistedNames;
import org.opis.text.Span;

/** "Chaired by Cde. Lomov.", "Minutes taken by J. Lind": a line that says who did something for the meeting or paper. */
public final class ByLine {
    private static final Pattern LINE = Pattern.compile(
            "\\p{Lu}\\p{Ll}{3,}(?:ed|en)?(?: \\p{Ll}{2,12}){0,2} by:? (?<who>(?:the )?\\p{Lu}[^\\n]{2,60}?)\\.?");

    private ByLine() {}

    /** What is marked in a line of that shape, and who is named; other text stays as it is. */
    public static List<Inline> named(String text, Span line, List<Inline> marked) {
        String said = line.of(text);
        Matcher by = LINE.matcher(said);
        if (said.length() > 90 || !by.matches()) {
            return marked;
        }
        Span who = new Span(line.start() + by.start("who"), line.start() + by.end("who"));
        return UnlistedNames.several(text, who, marked);
    }
}
