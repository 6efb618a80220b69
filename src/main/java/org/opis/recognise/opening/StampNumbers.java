package org.opis.recognise.opening;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "CC SECRETARIAT / 14317 / 23 APR 1958": a stamp of receipt has an office, a day and a number, each by itself. */
final class StampNumbers {
    /** Figures alone between lines, strokes or commas, no year; zeros before a number are those of a register. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}./:-])(?:0\\d{4,6}(?:/\\d{1,2})?|(?<=\\n|/ |, |(?i:entry) )(?!(?:1[89]|20)\\d\\d(?!\\d))"
                    + "\\d{4,6}(?:/\\d{1,2})?(?=[ \\t]*+(?:\\n|/|,|\\]|$)))(?![\\p{L}\\p{N}/:-]|\\.\\d)");

    /** The year of the day; a stamp without one is none of receipt. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private StampNumbers() {}

    static void find(Passage passage, Consumer<Span> out) {
        boolean received = passage.scope() == Scope.STAMP
                && YEAR.matcher(passage.text())
                        .region(passage.span().start(), passage.span().end())
                        .find();
        if (!received) {
            return;
        }
        Matcher number = NUMBER.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            out.accept(new Span(number.start(), number.end()));
        }
    }
}
