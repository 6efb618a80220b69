package org.opis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The terms of a language, found by their words: a tree of words, so that a look-up costs no more than a term is long. */
public final class WordLexicon {
    private static final List<String> FILES = List.of("remarks", "counts", "grammar", "tongues");
    private static final WordLexicon ENGLISH = load("en");

    private final Node root = new Node();

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final Map<WordClass, String> classes = new EnumMap<>(WordClass.class);
    }

    private WordLexicon() {}

    public static WordLexicon english() {
        return ENGLISH;
    }

    /** The longest term that begins with the word at {@code at}; words in small letters, nouns and verbs in any form. */
    public Optional<LexiconTerm> longest(List<String> words, int at) {
        Optional<LexiconTerm> found = Optional.empty();
        List<Node> nodes = List.of(root);
        for (int i = at; i < words.size() && !nodes.isEmpty(); i++) {
            nodes = step(nodes, words.get(i));
            Map<WordClass, String> classes = classes(nodes);
            found = classes.isEmpty() ? found : Optional.of(new LexiconTerm(i - at + 1, classes));
        }
        return found;
    }

    /** What the lexicon says of one word. */
    public LexiconTerm word(String word) {
        return new LexiconTerm(1, classes(step(List.of(root), word)));
    }

    /** A word may be there in two forms: "letters" are a script, a "letter" is a unit. */
    private static List<Node> step(List<Node> nodes, String word) {
        List<Node> next = new ArrayList<>();
        for (String form : Forms.of(word)) {
            nodes.stream().map(n -> n.next.get(form)).filter(Objects::nonNull).forEach(next::add);
        }
        return next;
    }

    private static Map<WordClass, String> classes(List<Node> nodes) {
        Map<WordClass, String> classes = new EnumMap<>(WordClass.class);
        nodes.forEach(n -> n.classes.forEach(classes::putIfAbsent));
        return classes;
    }

    private static WordLexicon load(String language) {
        WordLexicon lexicon = new WordLexicon();
        for (String file : FILES) {
            String name = language + "/words/" + file + ".tsv";
            try (InputStream in = WordLexicon.class.getResourceAsStream(name);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(l -> !l.startsWith("#") && !l.isEmpty()).forEach(lexicon::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lexicon;
    }

    private void add(String line) {
        String[] cell = line.split("\t", -1);
        Node node = root;
        for (String word : cell[0].split(" ")) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.classes.put(WordClass.of(cell[1]), cell.length > 3 ? cell[3] : "");
    }
}
