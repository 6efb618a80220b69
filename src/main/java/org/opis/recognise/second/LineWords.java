package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.text.Span;

/** What the words of a line say: their classes, where these stand, and the words at its ends. */
final class LineWords {
    private static final int LONG = 160;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    /** A name is no word: only what stands in small letters, or begins a line, is looked at. */
    private static final int WORDS = 10;

    private LineWords() {}

    static List<String> of(String line) {
        String text = line.length() > LONG ? line.substring(0, LONG) : line;
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> found = new ArrayList<>(classes(text, words));
        if (!words.isEmpty()) {
            found.add("first=" + lower(words.get(0)));
            found.add("last=" + lower(words.get(words.size() - 1)));
            TreeSet<String> all = new TreeSet<>();
            words.stream().filter(w -> w.group().length() > 1).limit(WORDS).forEach(w -> all.add("word=" + lower(w)));
            found.addAll(all);
        }
        return found;
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }

    private static List<String> classes(String text, List<MatchResult> words) {
        Map<TermClass, Span> first = new EnumMap<>(TermClass.class);
        List<String> found = new ArrayList<>();
        int start = words.isEmpty() ? 0 : words.get(0).start();
        int end = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
        TreeSet<String> traits = new TreeSet<>();
        for (Lexicon.Hit hit : Lexicon.english().find(text)) {
            String name = hit.termClass().word();
            first.putIfAbsent(hit.termClass(), hit.span());
            traits.add("has " + name);
            if (hit.span().start() == start) {
                traits.add("begins " + name);
            }
            if (hit.span().end() == end) {
                traits.add("ends " + name);
            }
            if (hit.span().start() == start && hit.span().end() == end) {
                traits.add("is " + name);
            }
        }
        found.addAll(traits);
        if (first.isEmpty()) {
            found.add("no term");
        }
        return found;
    }
}
