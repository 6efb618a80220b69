package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opis.lexicon.Bodies;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** A list of bodies in running text: "the X, Y and Z". */
final class BodyList {
    private static final List<String> ENDINGS =
            List.of("tion", "sity", "tute", "ment", "nter", "ncil", "stry", "fund", "trust", "ship", "rchives");

    /** No list of names is longer; what is longer is kept whole, which keeps the work linear. */
    private static final int LONGEST = 2_000;

    private BodyList() {}

    /** Names as they stand, without articles and the final stop. */
    static List<Span> of(String text, Span list) {
        List<Span> names = new ArrayList<>();
        int from = list.start();
        if (list.length() > LONGEST) {
            return List.of(Words.strip(text, list, "."));
        }
        for (int at = from; at < list.end(); at++) {
            if (text.charAt(at) == ',') {
                add(text, names, new Span(from, at));
                from = at + 1;
            }
        }
        add(text, names, new Span(from, list.end()));
        return names;
    }

    private static void add(String text, List<Span> names, Span piece) {
        Span left = article(text, Words.strip(text, piece, "."));
        int last = names.size() - 1;
        if (last >= 0 && Bodies.isHome(text, names.get(last), left)) {
            names.set(last, new Span(names.get(last).start(), left.end()));
            return;
        }
        conjunctions(text, names, left);
    }

    private static void conjunctions(String text, List<Span> names, Span left) {
        Span rest = left;
        for (Span word : Words.of(text, left)) {
            int and = and(text, word);
            if (and < 0) {
                continue;
            }
            Span before = Words.strip(text, new Span(rest.start(), Math.max(rest.start(), and)), "");
            Span after = article(text, Words.strip(text, new Span(word.end(), left.end()), ""));
            if (Bodies.isBody(text, before) && Bodies.isBody(text, after)) {
                names.add(before);
                rest = after;
            }
        }
        if (!rest.isEmpty()) {
            names.add(rest);
        }
    }

    /** Where a conjunction begins in the word: all of it, or glued to the end of a noun ("Foundationand"). */
    private static int and(String text, Span word) {
        String it = word.of(text);
        if (!it.endsWith("and")) {
            return -1;
        }
        String stem = it.substring(0, it.length() - 3);
        boolean glued = ENDINGS.stream().anyMatch(stem.toLowerCase(Locale.ROOT)::endsWith);
        return stem.isEmpty() || glued ? word.end() - 3 : -1;
    }

    private static Span article(String text, Span span) {
        Span rest = span;
        for (String word : List.of("and", "the")) {
            int end = rest.start() + word.length();
            if (end < rest.end() && text.startsWith(word, rest.start()) && Blank.isBlank(text.charAt(end))) {
                rest = Words.strip(text, new Span(end, rest.end()), "");
            }
        }
        return rest;
    }
}
