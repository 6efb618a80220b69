package org.opis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opis.text.Span;

/** Terms of one word or several, found in one pass, the longest at each word. Immutable. */
public final class Lexicon {
    /**
     * A term in a text.
     *
     * @param span where it stands
     */
    public record Hit(TermClass termClass, Span span) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<TermClass> ends = EnumSet.noneOf(TermClass.class);

        private Node after(String text, Span word) {
            return next.get(word.of(text).toLowerCase(Locale.ROOT));
        }
    }

    private final Node root = new Node();

    private Lexicon() {}

    /** The English terms that opis brings along, read when first asked for. */
    public static Lexicon english() {
        return English.LEXICON;
    }

    private static final class English {
        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            Lexicon lexicon = new Lexicon();
            for (TermClass termClass : TermClass.values()) {
                String file = "en/" + termClass.word() + ".tsv";
                try (InputStream in = Lexicon.class.getResourceAsStream(file);
                        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .forEach(line -> lexicon.add(line.substring(0, line.indexOf('\t')), termClass));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return lexicon;
        }
    }

    private void add(String term, TermClass termClass) {
        Node node = root;
        for (Span word : Tokens.of(term)) {
            node = node.next.computeIfAbsent(word.of(term).toLowerCase(Locale.ROOT), w -> new Node());
        }
        node.ends.add(termClass);
    }

    /** Every term in {@code text}: at each word, the longest of each class; in the order of the text. */
    public List<Hit> find(String text) {
        List<Span> words = Tokens.of(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            at(text, words, i, hits);
        }
        return hits;
    }

    private void at(String text, List<Span> words, int first, List<Hit> hits) {
        Node node = root.after(text, words.get(first));
        if (node == null) {
            return;
        }
        boolean capital =
                Character.isUpperCase(text.codePointAt(words.get(first).start()));
        Map<TermClass, Span> longest = new EnumMap<>(TermClass.class);
        for (int i = first; node != null; node = ++i < words.size() ? node.after(text, words.get(i)) : null) {
            Span span = new Span(words.get(first).start(), words.get(i).end());
            node.ends.stream().filter(c -> capital || !c.isProper()).forEach(c -> longest.put(c, span));
        }
        longest.forEach((termClass, span) -> hits.add(new Hit(termClass, span)));
    }
}
