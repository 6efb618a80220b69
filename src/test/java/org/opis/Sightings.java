package org.opis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of everything that a test reads and checks the reading of: pages, examples, tables of forms. */
final class Sightings {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** Lists have nouns and verbs without their endings. */
    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "ing", "ly");

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    static Sightings all() throws IOException {
        Sightings sightings = new Sightings();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus", "fixtures/forms", "fixtures/cases")) {
            sightings.addAll(Path.of(folder), ".*\\.txt");
        }
        sightings.addAll(Path.of("src/test/resources/org/opis"), ".*\\.(?:txt|tsv)");
        for (Dumps dump : Dumps.examples()) {
            sightings.add(new String(dump.bytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return sightings;
    }

    private void addAll(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(name)).toList()) {
                // what no page has is not a page
                if (!file.endsWith("none.txt")) {
                    add(Files.readString(file));
                }
            }
        }
    }

    private void add(String text) {
        for (String word : split(text)) {
            places.computeIfAbsent(word, w -> new ArrayList<>()).add(words.size());
            words.add(word);
        }
        words.add("");
    }

    private static List<String> split(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** Whether the term stands somewhere, with or without the ending of a noun or a verb. */
    boolean has(String term) {
        List<String> parts = split(term);
        if (parts.isEmpty()) {
            return true;
        }
        String first = parts.get(0);
        return (parts.size() > 1 ? List.of("") : ENDINGS)
                .stream()
                        .flatMap(ending -> places.getOrDefault(first + ending, List.of()).stream())
                        .anyMatch(place -> goesOn(parts, place));
    }

    private boolean goesOn(List<String> parts, int place) {
        for (int i = 1; i < parts.size(); i++) {
            String word = words.get(place + i);
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (!(last ? ENDINGS : List.of("")).contains(rest(word, part))) {
                return false;
            }
        }
        return true;
    }

    private static String rest(String word, String part) {
        return word.startsWith(part) ? word.substring(part.length()) : "-";
    }
}
