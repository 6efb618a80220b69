package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Quantity;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * "Five copies printed - vp", "Copies sent vm", "Executed in two copies": how many copies were made, and who typed.
 *
 * @param line a match of the whole line
 * @param typed whether the line begins with the typing; without recipients it is a note of that
 */
public record CopiesStatement(Matcher line, boolean typed) {
    private static final int LONGEST = 90;
    private static final String COPIES = "(?<measure>(?<count>\\p{L}{2,9}|\\d{1,3})\\s(?:copies|copy|cop\\.))";
    private static final String MADE =
            "(?:printed|sent|made|typed|retyped|prepared|produced|executed|issued|distributed|mailed|reproduced|duplicated|drawn up|written|run off)";
    /** Initials of the typist, of author and typist, or a name. */
    private static final String TYPIST =
            "(?:\\s?[-–—,:.]?\\s?(?<typist>(?!(?:to|of|as|for|in|on|and)\\b)\\p{L}{1,3}(?:\\[\\p{L}{1,3}])?(?:/\\p{L}{1,3})?"
                    + "|(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}"
                    + "|by\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?))?\\s?[:.;]?";

    private static final List<Pattern> COUNTED = List.of(
            Pattern.compile(COPIES + "(?:\\s(?:were|was|have been))?(?:\\s" + MADE + ")?" + TYPIST),
            Pattern.compile("(?<bare>Copies)\\s(?:were\\s)?" + MADE + TYPIST),
            Pattern.compile("Copies(?:\\s" + MADE + ")?\\s?:\\s?(?<measure>(?<count>\\d{1,3}))" + TYPIST));
    /** Whatever was done to make them: "Made out in 4 copies for:". */
    private static final Pattern TYPED =
            Pattern.compile("\\p{Lu}\\p{L}+:?(?:\\s\\p{Ll}{2,4})?(?:\\sby\\s[^,;:]{2,40}?)?,?\\s(?i:in)\\s" + COPIES
                    + "(?:(?:\\s(?:for|to)\\s?:?)|" + TYPIST + ")");

    /** Without a verb that the list knows only recipients below make it one. */
    private static final Pattern OTHER = Pattern.compile(
            COPIES
                    + "(?:\\s(?:were|was|have been))?\\s\\p{Ll}{3,12}(?:\\s(?:out|up|off))?(?:\\s(?:for|to))?\\s?:?(?<typist>(?!))?");

    /** Whatever else is said, where numbered recipients stand below: "Printed in 4 copies, draft destroyed. R." */
    private static final Pattern SAID =
            Pattern.compile("\\p{Lu}[^:.;]{2,30}\\s" + COPIES + "[,.;][^:\\d]{2,40}(?<typist>(?!))?");

    /** A short line that counts copies, whatever else it says: where the first copy and the second stand right below. */
    private static final Pattern ANY = Pattern.compile("(?:\\p{L}[\\p{L}.:/]{1,12}(?:\\s[\\p{L}./]{1,6}){0,3}\\s)?"
            + "(?<measure>(?<count>\\p{L}{2,9}|\\d{1,3})\\s(?:copies|copy|cop\\.|exs?\\.))"
            + "(?:\\s\\p{Ll}{2,12}){0,2}" + TYPIST);

    private static final Pattern TOTAL = Pattern.compile(
            "[.;,]\\s(?<said>(?<measure>(?<count>\\d{1,3})\\s(?:copies|cop\\.|cps?\\.|exs?\\.)).*)", Pattern.DOTALL);

    public static Optional<CopiesStatement> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<CopiesStatement> counted = COUNTED.stream()
                .map(p -> new CopiesStatement(p.matcher(line), false))
                .filter(CopiesStatement::matches)
                .findFirst();
        return counted.or(() -> Stream.of(TYPED, OTHER, SAID)
                .map(p -> new CopiesStatement(p.matcher(line), true))
                .filter(CopiesStatement::matches)
                .findFirst());
    }

    /** The same of a line right above the list of numbered copies: that they are counted is enough. */
    static Optional<CopiesStatement> above(String line) {
        return of(line).or(() -> line.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new CopiesStatement(ANY.matcher(line), true)).filter(CopiesStatement::matches));
    }

    /** What stands behind a list in its line: how many copies there are in all, and who typed. */
    static List<Inline> total(LineCursor at, Span tail) {
        String text = at.rows().text();
        Matcher total = TOTAL.matcher(tail.of(text));
        if (!total.matches()) {
            return at.read(tail, Scope.PROSE);
        }
        int start = tail.start();
        Span said = Blank.strip(text, new Span(start + total.start("said"), tail.end()));
        Span measure = new Span(start + total.start("measure"), start + total.end("measure"));
        int count = Quantity.number(total.group("count")).orElse(0);
        Inline copies = new Inline.Measure(measure, "copies", "copy", count, Certainty.CERTAIN);
        return List.of(new Inline.Typist(said, List.of(copies), Certainty.HIGH));
    }

    private boolean matches() {
        return line.matches()
                && (isBare() || Quantity.number(line.group("count")).isPresent());
    }

    /** Whether it names no number: then only recipients below make it one. */
    boolean isBare() {
        return line.pattern() == COUNTED.get(1);
    }

    /** Whether the number ends it, behind a colon, as a label does. */
    boolean isLabel() {
        return line.pattern() == COUNTED.get(2);
    }

    /** Whether it stands without recipients. */
    boolean standsAlone() {
        return !typed && !isBare();
    }

    int count() {
        return isBare() ? 0 : Quantity.number(line.group("count")).orElse(0);
    }

    /** The number of copies and the typist; the line begins at {@code start}. */
    List<Inline> content(int start) {
        List<Inline> content = new ArrayList<>();
        if (!isBare()) {
            Span measure = new Span(start + line.start("measure"), start + line.end("measure"));
            content.add(new Inline.Measure(measure, "copies", "copy", count(), Certainty.CERTAIN));
        }
        if (line.group("typist") != null) {
            Span typist = new Span(start + line.start("typist"), start + line.end("typist"));
            content.add(new Inline.Typist(typist, List.of(), Certainty.CERTAIN));
        }
        return content;
    }
}
