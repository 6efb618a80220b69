package org.opis.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opis.Opis;
import org.opis.Options;
import org.opis.layout.Layouts;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/**
 * Long lists cost little where names are looked for. Counted in what is allocated, which is the same on every machine;
 * src/bench/lists measures time and memory.
 */
class LongListTest {
    private static final double MOST = 1.2;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static Names few;
    private static Names many;

    @BeforeAll
    static void lists() {
        few = Names.builtIn().with(list(100)).names();
        many = Names.builtIn().with(list(10_000)).names();
    }

    /** Persons of made-up names, each other than all before. */
    private static Source list(int persons) {
        Random random = new Random(5);
        StringBuilder list = new StringBuilder("<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\">");
        for (int i = 0; i < persons; i++) {
            list.append("<person xml:id=\"u.").append(i).append("\"><persName><forename>");
            list.append(word(random)).append("</forename> <surname>").append(word(random));
            list.append(i)
                    .append("</surname></persName><occupation>Minister of ")
                    .append(word(random));
            list.append("</occupation></person>");
        }
        byte[] bytes = list.append("</listPerson>").toString().getBytes(StandardCharsets.UTF_8);
        return SourceReader.read("list.xml", bytes, StandardCharsets.UTF_8);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            String pool = i % 2 == 0 ? "bdfgklmnprstvz" : "aeiou";
            word.append(pool.charAt(random.nextInt(pool.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Test
    void aPageCostsAsMuchWithTenThousandPersonsAsWithAHundred() throws IOException {
        assertTrue(many.size() > 90 * few.size() / 2, many.size() + " forms, " + few.size());
        byte[] page = Files.readAllBytes(Path.of("fixtures/archive/003_73de773ead11d481.txt"));
        cost(few, page);
        double grown = (double) cost(many, page) / cost(few, page);
        assertTrue(grown <= MOST, "grows to " + grown);
    }

    private static long cost(Names names, byte[] page) {
        Options options = new Options(Optional.empty(), "../schema/", Layouts.builtIn(), names);
        long start = THREAD.getCurrentThreadAllocatedBytes();
        Opis.encode(SourceReader.read("page.txt", page, StandardCharsets.UTF_8), options);
        return THREAD.getCurrentThreadAllocatedBytes() - start;
    }

    @Test
    void whoIsFoundIsFoundInALongListAsWell() {
        String printed = many.form("u.9000").orElseThrow();
        assertEquals(
                List.of("u.9000"),
                many.find("told " + printed + " of it", new Span(0, printed.length() + 11)).stream()
                        .flatMap(match -> match.ids().stream())
                        .toList());
    }
}
