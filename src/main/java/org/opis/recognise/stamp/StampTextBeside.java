package org.opis.recognise.stamp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.line.Prose;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The text of a stamp whose label has a bracket to itself. */
final class StampTextBeside {
    private static final int LONGEST = 40;
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}[.,!]?(?:[ \\u00a0][\\p{Lu}\\p{N}]{2,}[.,!]?){0,5}$");

    private StampTextBeside() {}

    /** What stands before the label on its line: the words in capitals, or all of it where it is short. */
    static Span before(Bracket bracket, Passage passage) {
        String text = passage.text();
        int at = bracket.span().start();
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int floor = Math.max(line, passage.span().start());
        int from = passage.endingBy(at)
                .map(b -> b.span().end())
                .filter(e -> e > floor)
                .orElse(floor);
        Span words = Blank.strip(text, new Span(from, at));
        Matcher capitals = CAPITALS.matcher(words.of(text));
        if (capitals.find()) {
            return new Span(words.start() + capitals.start(), words.end());
        }
        return words.length() > LONGEST ? Span.empty(at) : words;
    }

    /** What follows a label at the head of its line: the rest of the line, else the lines below. */
    static Span after(Bracket bracket, Passage passage) {
        String text = passage.text();
        int start = bracket.span().end();
        int line = text.indexOf('\n', start);
        int end =
                line < 0 ? passage.span().end() : Math.min(line, passage.span().end());
        Span rest = Blank.strip(text, new Span(start, end));
        if (rest.isEmpty()) {
            rest = Blank.strip(text, new Span(start, passage.span().end()));
        }
        int bracketed = rest.of(text).indexOf('[');
        Span words = bracketed < 0 ? rest : Blank.strip(text, new Span(rest.start(), rest.start() + bracketed));
        boolean prose = Prose.is(words.of(text));
        return prose ? Span.empty(start) : words;
    }
}
