package org.opis.recognise.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.document.NameKind;
import org.opis.text.Span;

class SmallTownsTest {
    @Test
    void everyTownIsReadBehindTheWordsOfASentence() throws IOException {
        // a line for each, as many as a long page has
        List<List<String>> pages = Files.readAllLines(Path.of("src/main/resources/org/opis/recognise/place/towns.txt"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.groupingBy(name -> name.charAt(0) % 8))
                .values()
                .stream()
                .toList();
        List<String> lost = new ArrayList<>();
        for (List<String> towns : pages) {
            String text = towns.stream()
                    .map(town -> "the ice from " + town + " went out.")
                    .collect(Collectors.joining("\n\n"));
            Set<String> read = Set.copyOf(read(text));
            towns.stream().filter(town -> !read.contains(town)).forEach(lost::add);
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void whoeverIsNamedSoIsNoTown() {
        assertTrue(
                read("Comrade Pingxiang went. The ice from Pingxiang went out.").isEmpty());
    }

    @Test
    void aTownIsNoneBesideAnotherName() {
        assertTrue(read("the ice from Pingxiang Ekdahl went out.").isEmpty());
    }

    private static List<String> read(String text) {
        Span all = new Span(0, text.length());
        return PageNames.find(text, all, name -> false).within(all).stream()
                .filter(name -> name.kind() == NameKind.PLACE)
                .map(name -> name.span().of(text))
                .toList();
    }
}
