package org.opis.csl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of a citation that stand where a style expected a value. */
public final class Punctuation {
    private static final Pattern STRAY =
            Pattern.compile("[,;]”? ?[,.;:]|\\.”? [.,]|\\.\\. |\\([,.;: ]|[,; ]\\)|\\(\\)|“”");

    /** A mark behind another, with a blank between: one of the two is enough. */
    private static final Pattern SECOND = Pattern.compile("(?<=[.,;?!]”?) [.,;](?= )");

    /** A delimiter that has nothing before it. */
    private static final Pattern LEADING = Pattern.compile("(?<=\\()[;,] ");

    private Punctuation() {}

    /** Without the two slips that citeproc-java makes and citeproc-js does not. */
    static String mended(String citation) {
        String quoted = SECOND.matcher(citation).replaceAll("");
        return LEADING.matcher(quoted).replaceAll("");
    }

    /** The first of them. */
    public static Optional<String> stray(String citation) {
        Matcher found = STRAY.matcher(citation);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
