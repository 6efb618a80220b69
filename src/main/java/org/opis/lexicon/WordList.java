package org.opis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of conventions that are data: a term a line, and what it means here. */
public final class WordList {
    private final Map<String, String> meanings = new TreeMap<>();

    private WordList() {}

    /** The English list of this name, with the lexicon's own. */
    public static WordList of(String name) {
        WordList list = new WordList();
        try (InputStream in = Lexicon.class.getResourceAsStream("en/" + name + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                list.meanings.put(cells[0].toLowerCase(Locale.ROOT), cells[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /** Any of the terms, as an expression. */
    public String expression() {
        return meanings.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The terms, in small letters. */
    public Set<String> terms() {
        return Collections.unmodifiableSet(meanings.keySet());
    }

    public boolean has(String term) {
        return meanings.containsKey(term.toLowerCase(Locale.ROOT));
    }

    /** What the list says of a term; empty where it has none. */
    public String meaning(String term) {
        return meanings.getOrDefault(term.toLowerCase(Locale.ROOT), "");
    }
}
