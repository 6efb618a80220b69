package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/**
 * {@code baseline.txt} of {@code fixtures/gold}, {@code fixtures/forms} and {@code fixtures/others}: what is lost, invented or not quite right
 * on each annotated page, exactly, so that a change of reading is a diff of these lists.
 * {@code mvn -q test -Dtest=ScoreBaselineTest -Dopis.write=true} writes the lists of today.
 */
class ScoreBaselineTest {
    private static final Path GOLD = Path.of("fixtures/gold");
    private static final Path FORMS = Path.of("fixtures/forms");
    /** Of other archives; those kept apart are not listed. */
    private static final Path OTHERS = Path.of("fixtures/others");

    private static final String LIST = "baseline.txt";

    /** By page. */
    private static final Map<String, List<String>> BEFORE = new TreeMap<>();

    record Annotated(Path gold, Path page) {
        @Override
        public String toString() {
            return gold.getParent().getFileName() + "/" + page.getFileName();
        }
    }

    @BeforeAll
    static void before() throws IOException {
        for (Path folder : List.of(GOLD, FORMS, OTHERS)) {
            Path list = folder.resolve(LIST);
            if (Boolean.getBoolean("opis.write")) {
                write(folder, list);
            }
            for (String line : Files.readAllLines(list)) {
                String page = folder.getFileName() + "/" + line.substring(0, line.indexOf(':'));
                BEFORE.computeIfAbsent(page, p -> new ArrayList<>()).add(line);
            }
        }
    }

    private static void write(Path folder, Path list) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Annotated page : pages(folder)) {
            errors(page).forEach(line -> lines.append(line).append('\n'));
        }
        Files.writeString(list, lines);
    }

    static List<Annotated> pages() throws IOException {
        List<Annotated> pages = new ArrayList<>(pages(GOLD));
        pages.addAll(pages(FORMS));
        pages.addAll(pages(OTHERS));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsBefore(Annotated page) throws IOException {
        assertEquals(lines(BEFORE.getOrDefault(page.toString(), List.of())), lines(errors(page)));
    }

    @Test
    void namesNoPageThatIsGone() throws IOException {
        List<String> gone = new ArrayList<>(BEFORE.keySet());
        pages().forEach(page -> gone.remove(page.toString()));
        assertEquals(List.of(), gone);
    }

    private static List<Annotated> pages(Path folder) throws IOException {
        GoldFolder annotations = GoldFolder.open(folder);
        List<Annotated> pages = new ArrayList<>();
        for (Path gold : annotations.files()) {
            if (!folder.equals(OTHERS) || !annotations.isApart(gold)) {
                pages.add(new Annotated(
                        gold, annotations.beside(GoldFolder.page(gold)).orElseThrow()));
            }
        }
        return pages;
    }

    private static List<String> errors(Annotated annotated) throws IOException {
        String name = annotated.page().getFileName().toString();
        Source source = SourceReader.read(name, Files.readAllBytes(annotated.page()), StandardCharsets.UTF_8);
        Encoding encoding = Opis.encode(source, Options.DEFAULT);
        ScoredPage page = new ScoredPage(source, encoding.tei(), encoding.diagnostics());
        return Errors.whole(PageScore.of(annotated.gold(), page), name);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
