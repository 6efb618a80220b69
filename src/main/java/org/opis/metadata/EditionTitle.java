package org.opis.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Value;
import org.opis.text.Span;

/** The title of a paper in an edition, below its number, which has a line of its own: "271", "No. 118". */
final class EditionTitle {
    /** Where in a page the number stands, in characters. */
    private static final int REACH = 600;
    /** Who wrote to whom, or what of what; a comma at its end joins the next line. */
    /** "792.5 MAP/6-1451": the decimal file of a department. */
    private static final String FILE = "\\d{3}[\\p{L}\\d]?\\.[\\p{L}\\d.]{1,10}[ /][\\p{L}\\d /–—:-]{2,30}";

    private static final Pattern NUMBERED = Pattern.compile(
            "(?m)^(?:(?:No\\. ?|Nr\\. ?|Document )?\\d{1,4}\\.?(?:[ \\t\\u00a0]+\\p{Lu}{2,6}[ /.:][^\\n]{0,80})?|"
                    + FILE + ")\\s*\\n"
                    + "\\s*(?<title>\\p{Lu}(?=[^\\n"
                    + "]*(?:,\\n"
                    + "[^\\n"
                    + "]*)?\\b(?i:to|from|by|between)\\b)[^\\n"
                    + "]{13,199}(?:[^\\n"
                    + ",]|,\\n"
                    + "[^\\n"
                    + "]{3,119}[^\\n"
                    + ".]))\\.?$");

    /** "9 February 1973, Cipher cable of the Minister", below the number; a line that begins in lower case goes on. */
    private static final Pattern DATED = Pattern.compile("(?m)^\\d{1,4}\\.?\\s*\\n"
            + "\\s*\\d{1,2} \\p{Lu}\\p{Ll}{2,8}(?: \\d{4})?, (?<title>\\p{L}[^\\n"
            + "]{14,200}(?:\\n"
            + "\\p{Ll}[^\\n"
            + "]{3,120})?)$");

    private static final Pattern WHOLE = Pattern.compile("(?s).*[^.:;,]");

    private EditionTitle() {}

    static Optional<Value> in(Fields fields, Span body) {
        return in(fields.source().text(), body).map(fields::value);
    }

    /** Where the title stands in {@code body}. */
    static Optional<Span> in(String text, Span body) {
        return in(NUMBERED, text, body).or(() -> in(DATED, text, body));
    }

    private static Optional<Span> in(Pattern form, String text, Span body) {
        Matcher found = form.matcher(text).region(body.start(), Math.min(body.end(), body.start() + REACH));
        return found.find()
                        && (found.end() == body.end() || text.charAt(found.end()) == '\n')
                        && WHOLE.matcher(found.group("title")).matches()
                ? Optional.of(new Span(found.start("title"), found.end("title")))
                : Optional.empty();
    }
}
