package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of the word lists is read somewhere as what it stands for.
 * {@code mvn -q test -Dtest=WordsTest -Dopis.write=true} writes {@code words/none.txt}, the words that stand nowhere yet.
 */
class WordsTest {
    private static final Path LEXICON = Path.of("src/main/resources/org/opis/lexicon");
    private static final Path APPARATUS = Path.of("src/main/resources/org/opis/layout/words.xml");
    private static final Path NONE = Path.of("src/test/resources/org/opis/words/none.txt");
    private static final Pattern EXPRESSION = Pattern.compile("(?:match|text)=\"([^\"]*)\"");

    static List<WordExample> examples() throws IOException {
        return WordExample.all();
    }

    /** Those that have examples and are read by one rule. */
    static List<String> sets() throws IOException {
        return lists().keySet().stream()
                .filter(list -> list.startsWith("en/set/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsWhatItStandsFor(WordExample example) {
        String xml = WordExample.xml(example.dump());
        assertTrue(example.holds(xml), () -> example.said() + " / not " + example.unsaid() + " in\n" + xml);
    }

    @Test
    void everyWordStandsInAnExampleOrAPage() throws IOException {
        Sightings sightings = Sightings.all();
        StringBuilder none = new StringBuilder();
        lists().forEach((list, words) -> words.stream()
                .filter(forms -> forms.stream().noneMatch(sightings::has))
                .forEach(forms -> none.append(list)
                        .append('\t')
                        .append(forms.iterator().next())
                        .append('\n')));
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(NONE, none);
        }
        assertEquals(Files.readString(NONE), none.toString());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyWordOfASetHasAnExample(String list) throws IOException {
        Set<String> words = new TreeSet<>(words(LEXICON.resolve(list + ".tsv")));
        of(list).forEach(example -> words.remove(example.word()));
        assertEquals(Set.of(), words);
    }

    /** An example that holds without the list says nothing of its words. */
    @ParameterizedTest
    @MethodSource("sets")
    void noExampleHoldsWithoutTheSet(String list) throws IOException, ReflectiveOperationException {
        List<String> idle = new ArrayList<>();
        try (Without opis = new Without("org/opis/lexicon/" + list + ".tsv", text -> "# none\n")) {
            for (WordExample example : of(list)) {
                if (example.holds(opis.xml(example.dump()))) {
                    idle.add(example.word());
                }
            }
        }
        assertEquals(List.of(), idle);
    }

    private static List<WordExample> of(String list) throws IOException {
        return examples().stream()
                .filter(example -> example.list().equals(list))
                .collect(Collectors.toList());
    }

    /** Every list by its name, its words each with their forms. */
    private static Map<String, List<Set<String>>> lists() throws IOException {
        Map<String, List<Set<String>>> lists = new TreeMap<>();
        try (Stream<Path> files = Files.walk(LEXICON)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                String name = LEXICON.relativize(file).toString().replaceFirst("\\.tsv$", "");
                lists.put(name, words(file).stream().map(Set::of).toList());
            }
        }
        Map<String, Set<String>> apparatus = new TreeMap<>();
        EXPRESSION.matcher(Files.readString(APPARATUS)).results().forEach(match -> WordExpressions.words(match.group(1))
                .forEach(forms -> apparatus.put(forms.iterator().next(), forms)));
        lists.put("layout/words", List.copyOf(apparatus.values()));
        return lists;
    }

    private static List<String> words(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t")[0])
                .toList();
    }
}
