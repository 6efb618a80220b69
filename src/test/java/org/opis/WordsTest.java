package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.lexicon.WordSet;

/** Every word of the word lists is read somewhere as what it stands for, and would not be without its list. */
class WordsTest {
    private static final Path LISTS = Path.of("src/main/resources/org/opis/lexicon/en/set");

    static Stream<WordExample> examples() throws IOException {
        return WordExample.all().stream();
    }

    static List<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.tsv$", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsWhatItStandsFor(WordExample example) {
        String xml = WordExample.xml(example.dump());
        assertTrue(example.holds(xml), () -> example.said() + " / not " + example.unsaid() + " in\n" + xml);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyWordHasAnExample(String list) throws IOException {
        Set<String> words = new TreeSet<>(WordSet.of(list).words());
        of(list).forEach(example -> words.remove(example.word()));
        assertEquals(Set.of(), words);
    }

    /** An example that holds without the list says nothing of its words. */
    @ParameterizedTest
    @MethodSource("lists")
    void noExampleHoldsWithoutTheList(String list) throws IOException, ReflectiveOperationException {
        List<String> idle = new ArrayList<>();
        try (Without opis = new Without("org/opis/lexicon/en/set/" + list + ".tsv", text -> "# none\n")) {
            for (WordExample example : of(list)) {
                if (example.holds(opis.xml(example.dump()))) {
                    idle.add(example.word());
                }
            }
        }
        assertEquals(List.of(), idle);
    }

    private static List<WordExample> of(String list) throws IOException {
        return examples().filter(example -> example.list().equals(list)).collect(Collectors.toList());
    }
}
