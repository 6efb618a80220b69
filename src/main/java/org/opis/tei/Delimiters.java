package org.opis.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The one table of delimiters: what {@code @rend} stands for, and which tokens write a pair of delimiters. */
final class Delimiters {
    private static final Delimiters TABLE = load();

    private final Map<String, String[]> tokens = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Form> elements = new HashMap<>();

    private Delimiters() {}

    static Delimiters table() {
        return TABLE;
    }

    /** What is rebuilt before and after an element's content. */
    record Pair(String open, String close) {
        static final Pair NONE = new Pair("", "");
    }

    /** The form of an element; {@code parent} and {@code type} may be empty. */
    Form form(String parent, String name, String type) {
        Form nested = elements.get(parent + "/" + name);
        if (nested != null) {
            return nested;
        }
        Form typed = elements.get(name + "@" + type);
        return typed != null ? typed : elements.getOrDefault(name, forms.get("bare"));
    }

    /** Whether {@code token} is one of the table's. */
    boolean knows(String token) {
        return tokens.containsKey(token) || before.containsKey(token) || cases.containsKey(token);
    }

    /** How an element is delimited. */
    final class Form {
        private final String usual;
        private final String open;
        private final String close;
        private final Map<Pair, String> rends = new HashMap<>();

        private Form(String usual, String open, String close) {
            this.usual = usual;
            this.open = open;
            this.close = close;
        }

        /** What {@code rend} stands for on this element. */
        Pair pair(String rend) {
            String token = usual;
            String gap = before.get("-");
            String letters = cases.get("-");
            for (String word : rend.split(" ")) {
                token = tokens.containsKey(word) ? word : token;
                gap = before.getOrDefault(word, gap);
                letters = cases.getOrDefault(word, letters);
            }
            return new Pair(fill(open, token, gap, letters), fill(close, token, gap, letters));
        }

        /** The value of {@code @rend} that stands for the pair: empty for the usual one, nothing if none does. */
        Optional<String> rend(Pair pair) {
            return Optional.ofNullable(rends.get(pair));
        }

        private void index() {
            rends.put(pair(""), "");
            for (String token : tokens.keySet()) {
                for (String gap : before.keySet()) {
                    for (String letters : cases.keySet()) {
                        String rend = String.join(" ", token, gap, letters)
                                .replace(" -", "")
                                .replaceFirst("^" + usual + " ", "");
                        rends.putIfAbsent(pair(rend), rend);
                    }
                }
            }
        }

        /** A form without brackets rebuilds nothing. */
        private String fill(String template, String token, String gap, String letters) {
            return token.equals("none")
                    ? ""
                    : template.replace("{before}", gap)
                            .replace("{[}", tokens.get(token)[0])
                            .replace("{]}", tokens.get(token)[1])
                            .replace("{case}", letters);
        }
    }

    private static Delimiters load() {
        Delimiters table = new Delimiters();
        try (InputStream in = Delimiters.class.getResourceAsStream("delimiters.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#") && !l.isEmpty()).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.forms.values().forEach(Form::index);
        return table;
    }

    private void add(String line) {
        String[] cell = line.split("\t", -1);
        switch (cell[0]) {
            case "token" -> tokens.put(cell[1], new String[] {cell[2], cell[3]});
            case "before" -> before.put(cell[1], cell[2].replace("\\n", "\n"));
            case "case" -> cases.put(cell[1], cell[2]);
            case "form" -> forms.put(cell[1], new Form(cell[2], cell[3], cell[4]));
            case "element" -> elements.put(cell[1], forms.get(cell[2]));
            default -> throw new IllegalStateException("delimiters.tsv: " + line);
        }
    }
}
