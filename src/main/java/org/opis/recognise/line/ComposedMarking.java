package org.opis.recognise.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.layout.Keywords;
import org.opis.lexicon.WordSet;

/** "Absolutely secret", "Confidential matter of state": a marking of the list in one word, with how much so or what of. */
final class ComposedMarking {
    private static final String BLANK = "[ \\u00a0]";

    /** Who alone may read the paper. */
    private static final String ONLY = "for (?:\\p{L}+ ){1,3}(?:only|alone)|\\p{L}+ eyes only";

    private final String expression;
    private final Pattern whole;

    ComposedMarking(List<Keywords.Marking> markings) {
        String cores = markings.stream()
                .map(Keywords.Marking::words)
                .filter(words -> words.indexOf(' ') < 0)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        String degrees = any("marking-degree");
        String matters = any("marking-matter");
        String of = "(?:" + BLANK + "\\p{L}+)?" + BLANK + matters + "(?:" + BLANK + "of" + BLANK + "(?:the" + BLANK
                + ")?\\p{L}+)?|" + BLANK + "of" + BLANK + "(?:" + degrees + BLANK + ")?\\p{L}+" + BLANK + "importance";
        expression = "(?:(?:" + degrees + BLANK + "){1,2}" + cores + "(?:" + of + ")?|" + cores + "(?:" + of + ")|"
                + ONLY.replace(" ", BLANK) + ")";
        whole = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String any(String set) {
        return Stream.of(WordSet.of(set))
                .flatMap(words -> words.words().stream().sorted())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Any of them. */
    String expression() {
        return expression;
    }

    boolean is(String words) {
        return whole.matcher(words).matches();
    }
}
