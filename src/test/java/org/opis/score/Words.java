package org.opis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of the pages and of the rules.
 *
 * @param unnamed what is no name, in small letters
 * @param listed what a rule or a list of opis has, in small letters
 * @param prose words of prose that no rule or list has, by their shape
 */
record Words(Set<String> unnamed, Set<String> listed, Map<String, List<String>> prose) {
    /** Words of running text; what touches a bracket or a figure may be of the apparatus. */
    static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}\\[(/.'’-])\\p{Ll}{5,}(?![\\p{L}\\p{N}\\])/'’-])");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern REMARK = Pattern.compile("(?s:/\\*.*?\\*/)|//[^\\n]*|(?m)^#.*$");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern SENTENCE = Pattern.compile(".{70,}\\p{Ll}{2}[.!?;:]?[\"”’)]?\\s*");
    /** A word on fewer pages may be a name or a slip. */
    private static final int COMMON = 3;

    static Words load() throws IOException {
        Set<String> unnamed = new HashSet<>();
        for (Path page : pages()) {
            unnamed.addAll(Renamed.vocabulary(Stream.of(page)));
        }
        Path kept = Path.of("src/test/resources/org/opis/score/kept.txt");
        unnamed.addAll(words(REMARK.matcher(Files.readString(kept)).replaceAll("")));
        Set<String> listed = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Path list : lists()) {
            boolean place = list.toString()
                    .matches(".*(?:(?:city|country|nationality|archive-town|name-place)\\.tsv|Towns\\.java)");
            (place ? places : listed).addAll(of(list));
        }
        unnamed.addAll(listed);
        listed.addAll(places);
        return new Words(unnamed, listed, byShape(listed));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("fixtures/corpus", "fixtures/forms", "fixtures/archive")) {
            pages.addAll(files(folder, ".txt"));
        }
        return pages;
    }

    private static List<Path> lists() throws IOException {
        List<Path> lists = new ArrayList<>(files("src/main/resources/org/opis/lexicon", ".tsv"));
        lists.addAll(files("src/main/resources/org/opis/layout", ".xml"));
        for (String room : List.of("recognise", "metadata", "lexicon")) {
            lists.addAll(files("src/main/java/org/opis/" + room, ".java"));
        }
        return lists;
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static Set<String> of(Path list) throws IOException {
        String text = REMARK.matcher(Files.readString(list)).replaceAll("");
        if (!list.toString().endsWith(".java")) {
            return words(text);
        }
        Set<String> words = new HashSet<>();
        LITERAL.matcher(text).results().map(MatchResult::group).forEach(literal -> words.addAll(words(literal)));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Map<String, List<String>> byShape(Set<String> listed) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path page : pages()) {
            Set<String> once = new HashSet<>();
            Files.readString(page).lines().filter(Words::isProse).forEach(line -> SMALL.matcher(line)
                    .results()
                    .forEach(word -> once.add(word.group())));
            once.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Map<String, List<String>> prose = new HashMap<>();
        counts.forEach((word, count) -> {
            if (count >= COMMON && !listed.contains(word)) {
                prose.computeIfAbsent(shape(word), s -> new ArrayList<>()).add(word);
            }
        });
        return prose;
    }

    /** A long line that ends as a sentence does. */
    static boolean isProse(String line) {
        return SENTENCE.matcher(line).matches();
    }

    /** A vowel or none at the beginning, and the last two letters, which mostly tell the part of speech. */
    static String shape(String word) {
        boolean vowel = "aeiouhy".indexOf(word.charAt(0)) >= 0;
        return (vowel ? "V" : "C") + word.substring(word.length() - 2);
    }
}
