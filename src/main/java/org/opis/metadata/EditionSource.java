package org.opis.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.ShelfmarkForm;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Where an edition says that a paper is kept: beside its number above the paper, in a bracket below it. */
final class EditionSource {
    /** "No. 214  NAI DFA 19/4", "402. DEA/10318-60". */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:No\\.|Doc(?:ument)?\\.?)? ?\\d{1,4}\\.?[ \\t\\u00a0]+(?<source>\\p{Lu}{2,6}[ /.:][^\\n"
                    + "]{0,60}\\d[^\\n"
                    + "]{0,20})(?:\\n"
                    + "|$)");
    /** The file of a foreign office, beside the number of the despatch: "No. 12 [C 4417/18/22]". */
    private static final Pattern FILED = Pattern.compile("(?m)^(?:No\\.|Tel)[^\\n"
            + "]{0,60}\\[(?<source>\\p{Lu}{1,3} \\d{1,5}/\\d{1,4}(?:/\\d{1,4})?\\p{Lu}?|\\p{Lu}{2,4}"
            + " \\d{1,4}/\\d{2,6}(?:: ?[\\p{Lu}\\d /]{3,24})?)]$");
    /** "[EA1, 111/3/3 part 9]" below the title: a series and a file in figures. */
    private static final Pattern HEADED = Pattern.compile(
            "(?m)^[\\[(](?<source>\\p{Lu}{2,6}\\d{0,2}[,:]? ?\\d{1,5}/\\d[^\\n\\[\\]()]{0,40})[\\])][ \\t]*$");
    /** "AMSZ, z. 17/72, w. 2, t. 14" in a line of its own below the paper: letters of a house, and two labels at least. */
    private static final Pattern BARE =
            Pattern.compile("(?m)^(?<source>\\p{Lu}[\\p{L}]{1,7}(?: \\p{Lu}{2,4})?, (?=(?:[^\\n"
                    + "]{0,40}?(?:\\b\\p{Ll}{1,5}\\. ?\\d|\\d\\. \\p{Ll}\\.)){2})[^\\n"
                    + "]{5,90}?)\\.?$");
    /** "(Secretariat of State / Levant 1953-1959 / General 614 / fol. 88-91.)", likewise. */
    private static final Pattern STROKES = Pattern.compile("(?m)^\\((?<source>\\p{Lu}[^\\n"
            + "()/]{3,60}(?: / [^\\n"
            + "()/]{2,60}){1,4} / (?:fol|ff?|pp?|l{1,2})\\. ?[\\d–-]{1,12})\\.?\\)$");
    /** "792.5 MAP/6-1451", "131.704/266: Telegram": the decimal file of a department, above its paper. */
    private static final Pattern FILE = Pattern.compile("(?:[^\\n"
            + "]{0,60}\\n"
            + "\\s*)?(?<source>\\d{3}[\\p{L}\\d]?\\.[\\p{L}\\d.]{1,10}[ /][\\p{L}\\d /–—:-]{2,30})\\s*\\n");
    /** "[AA:M217, APRIL 1943]", the last line. */
    private static final Pattern BELOW =
            Pattern.compile("(?m)^\\[(?<source>\\p{Lu}{2,6}: ?[^\\n\\]]{0,60}\\d[^\\n\\]]{0,30})]\\s*\\z");
    /** "[Harbour Archive, f. 5, op. 3, d. 17. Typescript, with corrections.]", in a line below the paper. */
    private static final Pattern BRACKET = Pattern.compile(
            "(?m)^\\[(?<source>\\p{Lu}[^\\n" + "\\[\\]]{8,200}?)(?:\\. \\p{Lu}[^\\n" + "\\[\\]]{0,160})?\\.?][ \\t]*$");
    /** In characters, from an end of the paper. */
    private static final int REACH = 800;

    private EditionSource() {}

    /** Whether a line is the number of a paper, and where it is kept. */
    static boolean isNumber(String line) {
        return NUMBERED.matcher(line).matches();
    }

    static Optional<Span> in(String text, Span body) {
        Span above = new Span(body.start(), Math.min(body.end(), body.start() + REACH));
        Span below = new Span(Math.max(body.start(), body.end() - REACH), body.end());
        // notes may stand below
        Span wide = new Span(Math.max(body.start(), body.end() - 3 * REACH), body.end());
        return first(NUMBERED.matcher(above.of(text)), above.start(), true)
                .or(() -> first(FILED.matcher(above.of(text)), above.start(), false))
                .or(() -> first(HEADED.matcher(above.of(text)), above.start(), false))
                .or(() -> first(FILE.matcher(above.of(text)), above.start(), true))
                .or(() -> titled(text, body))
                .or(() -> first(BELOW.matcher(below.of(text)), below.start(), false))
                .or(() -> first(BARE.matcher(wide.of(text)), wide.start(), false))
                .or(() -> first(STROKES.matcher(wide.of(text)), wide.start(), false))
                .or(() -> bracketed(text, body));
    }

    /** The signature in a bracket in a line of its own, near the end of the paper. */
    static Optional<Span> bracketed(String text, Span body) {
        Span below = new Span(Math.max(body.start(), body.end() - 3 * REACH), body.end());
        return BRACKET.matcher(below.of(text))
                .results()
                .map(found -> new Span(below.start() + found.start(1), below.start() + found.end(1)))
                .filter(source -> ShelfmarkForm.is(source.of(text)))
                .findFirst();
    }

    /** The signature in the line below the numbered title. */
    private static Optional<Span> titled(String text, Span body) {
        return EditionTitle.in(text, body)
                .map(title -> Blank.strip(text, new Span(title.end(), Math.min(body.end(), title.end() + REACH))))
                .map(rest -> new Span(rest.start(), lineEnd(text, rest)))
                .filter(line -> ShelfmarkForm.is(line.of(text)));
    }

    private static int lineEnd(String text, Span rest) {
        int end = text.indexOf('\n', rest.start());
        return end < 0 ? rest.end() : Math.min(end, rest.end());
    }

    private static Optional<Span> first(Matcher found, int offset, boolean atStart) {
        boolean there = atStart ? found.lookingAt() : found.find();
        return there
                ? Optional.of(new Span(offset + found.start("source"), offset + found.end("source")))
                : Optional.empty();
    }
}
