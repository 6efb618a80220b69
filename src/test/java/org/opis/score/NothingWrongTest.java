package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.score.Invented.Sentence;
import org.opis.tei.MarkedElement;

/**
 * Nothing is said that the page does not say: over every page of the fixtures, and over sentences made so that it is known
 * what they say. {@code -Dopis.inventions=N} and {@code -Dopis.seed=N} make more and others; {@code -Dopis.show=true}
 * prints what is wrong.
 */
class NothingWrongTest {
    private static final int INVENTIONS = Integer.getInteger("opis.inventions", 1500);
    private static final long SEED = Long.getLong("opis.seed", 1961);
    private static final int TOGETHER = 50;

    /** How many of the inventions are read wrongly today, of a thousand; these may only be made smaller. */
    private static final int BRACKETS = 0;

    private static final int DATES = 0;

    @Test
    void overThePages() throws IOException {
        Wrong judge = new Wrong();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            wrong.addAll(judge.in(ReadPage.of(page.getFileName().toString(), Files.readString(page))));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("archive", "corpus", "forms", "first-sight")) {
            Path place = Path.of("fixtures").resolve(folder);
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(f -> f.toString().endsWith(".txt"))
                            .filter(f -> !f.endsWith("apart.txt") && !f.endsWith("baseline.txt"))
                            .sorted()
                            .forEach(pages::add);
                }
            }
        }
        return pages;
    }

    /** A remark in brackets is no word that the sentence needs. */
    @Test
    void overInventedBrackets() {
        List<String> wrong = new ArrayList<>();
        judge(
                new Invented(SEED).brackets(INVENTIONS),
                wrong,
                (sentence, e) -> e.is("supplied") && e.text().equals(sentence.bracket()));
        show(wrong, BRACKETS);
    }

    /** A day is of the year that its sentence names, and what is no day has no value. */
    @Test
    void overInventedDates() {
        List<String> wrong = new ArrayList<>();
        judge(
                new Invented(SEED).dates(INVENTIONS),
                wrong,
                (sentence, e) -> e.is("date") && !agrees(sentence.year(), e));
        show(wrong, DATES);
    }

    private static boolean agrees(String year, MarkedElement date) {
        String values = date.attribute("when") + date.attribute("from") + date.attribute("to");
        return values.isEmpty() || !year.isEmpty() && values.contains(year);
    }

    private interface Flaw {
        boolean is(Sentence sentence, MarkedElement element);
    }

    /** Many sentences are read on one page, each a paragraph. */
    private static void judge(List<Sentence> sentences, List<String> wrong, Flaw flaw) {
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            List<Sentence> some = sentences.subList(i, Math.min(sentences.size(), i + TOGETHER));
            StringBuilder text = new StringBuilder("June 3, 1960\n\nReport on Mills, Roads and Bridges\n\n");
            List<Integer> starts = new ArrayList<>();
            some.forEach(sentence -> {
                starts.add(text.length());
                text.append(sentence.text()).append("\n\n");
            });
            ReadPage page = ReadPage.of("invented.txt", text.toString());
            List<MarkedElement> marked = page.tree().children().stream()
                    .filter(e -> e.is("text"))
                    .flatMap(MarkedElement::all)
                    .toList();
            for (int j = 0; j < some.size(); j++) {
                Sentence sentence = some.get(j);
                int start = starts.get(j);
                int end = start + sentence.text().length();
                marked.stream()
                        .filter(e -> e.offset() >= start && e.offset() < end && flaw.is(sentence, e))
                        .findFirst()
                        .ifPresent(e -> wrong.add(sentence.text() + ": " + e.name() + " " + e.attributes()));
            }
        }
    }

    private static void show(List<String> wrong, int most) {
        long share = Math.round(1000.0 * wrong.size() / INVENTIONS);
        if (Boolean.getBoolean("opis.show")) {
            System.out.println(share + " of a thousand");
            wrong.forEach(System.out::println);
        }
        assertTrue(share <= most, share + " of a thousand are wrong: " + wrong.subList(0, Math.min(20, wrong.size())));
    }
}
