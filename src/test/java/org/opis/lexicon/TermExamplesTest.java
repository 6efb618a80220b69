package org.opis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each term, in a sentence of its class, is found whole and as nothing shorter: {@code src/test/resources/org/opis/lexicon},
 * a file for each class, the sentence first, then the terms. So no term goes unseen.
 */
class TermExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/opis/lexicon");

    @ParameterizedTest
    @EnumSource(TermClass.class)
    void isFoundInItsSentence(TermClass termClass) throws IOException {
        Path file = FOLDER.resolve(termClass.word() + ".txt");
        List<String> wrong = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        for (String term : lines.subList(1, lines.size())) {
            String sentence = lines.get(0).replace("{}", term);
            List<String> found = Lexicon.english().find(sentence).stream()
                    .filter(hit -> hit.termClass() == termClass)
                    .map(hit -> hit.span().of(sentence))
                    .toList();
            if (!found.contains(term)) {
                wrong.add(sentence + " " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
