package org.opis.editors;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of TEI with gaps to be filled, in the snippet syntax of VS Code that other editors took over.
 *
 * @param name what it is called
 * @param body the piece
 */
record Snippet(String name, String body) {
    private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^|]*)\\|\\}");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:([^${}]*)\\}");

    /** What comes of it when nobody types: with each value that it offers, and its own words elsewhere. */
    List<String> expanded() {
        return choices(body.replace("$0", "")).map(Snippet::filled).toList();
    }

    private static Stream<String> choices(String text) {
        Matcher choice = CHOICE.matcher(text);
        if (!choice.find()) {
            return Stream.of(text);
        }
        String before = text.substring(0, choice.start());
        String after = text.substring(choice.end());
        return Stream.of(choice.group(1).split(",")).flatMap(value -> choices(before + value + after));
    }

    private static String filled(String text) {
        String inner = DEFAULT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        return inner.equals(text) ? text : filled(inner);
    }
}
