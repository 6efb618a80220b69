package org.opis;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.opis.text.SourceReader;

/**
 * What a doubling of the text costs: an example of a guideline page or a kind of mark, repeated, in one of four shapes.
 * As a program it prints every one whose CPU time grows by more than the second argument when the text is doubled from
 * the first argument (in characters) on; see src/bench/cost.
 *
 * @param name page of the example, or the mark
 * @param shape how copies of it stand together
 * @param text the example or mark
 */
record Costs(String name, Shape shape, String text) {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<String> MARKS = List.of(
            "word [sic]",
            "[illegible]",
            "[omitted]",
            "Signed: X",
            "IIII.",
            "word[?]",
            "A[bc]",
            "[handwritten: a]",
            "[stamp: a]",
            "(?)",
            "...",
            "[...]",
            "[one word not declassified]",
            "[the]",
            "[trans. note: a]",
            "[1]",
            "*",
            "1.",
            "-",
            "TOP SECRET",
            "Copy No. 1",
            "No. 12/s",
            "4 March 1957",
            "4/III",
            "March",
            "To:",
            "cc:",
            "N. N. Abcde",
            "Cde. Abcde",
            "Abcde:",
            "\"a\"",
            "<<",
            "[[a]]",
            "a b c d",
            "-----",
            "page 1 of 9",
            "/s/",
            "Ministry of Trade",
            "Embassy in Abcde",
            "I.",
            "A.",
            "a)",
            "¹",
            "[emphasis in the original]",
            "Rahman [Subroto]");

    /** How copies stand together. */
    enum Shape {
        LINE,
        LINES,
        PARAGRAPHS,
        PAGE
    }

    /** Every mark in every shape. */
    static List<Costs> marks() {
        return MARKS.stream().flatMap(mark -> shapes(mark, mark)).toList();
    }

    /** Every example of every guideline page in every shape. */
    static List<Costs> examples() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        List<Costs> all = new ArrayList<>();
        for (Dumps dump : Dumps.examples()) {
            String text = new String(dump.bytes(), StandardCharsets.UTF_8).strip();
            if (seen.add(text)) {
                shapes(dump.name() + " (" + seen.size() + ")", text).forEach(all::add);
            }
        }
        return all;
    }

    private static Stream<Costs> shapes(String name, String text) {
        return Stream.of(Shape.values()).map(shape -> new Costs(name, shape, text));
    }

    /** CPU time of this thread to encode {@code length} characters of it, in nanoseconds. */
    long time(int length) {
        return spent(length, THREAD::getCurrentThreadCpuTime);
    }

    /** What encoding {@code length} characters of it allocates, in bytes: the same in every run, nearly. */
    long allocated(int length) {
        return spent(length, THREAD::getCurrentThreadAllocatedBytes);
    }

    /** What encoding these dumps allocates, in bytes. */
    static long allocated(List<byte[]> dumps) {
        return spent(dumps, THREAD::getCurrentThreadAllocatedBytes);
    }

    private long spent(int length, LongSupplier meter) {
        return spent(List.of(repeated(length).getBytes(StandardCharsets.UTF_8)), meter);
    }

    private static long spent(List<byte[]> dumps, LongSupplier meter) {
        long start = meter.getAsLong();
        for (byte[] dump : dumps) {
            Opis.encode(SourceReader.read("body.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT);
        }
        return meter.getAsLong() - start;
    }

    private String repeated(int length) {
        return switch (shape) {
            case LINE -> copies(text.replace('\n', ' ') + " ", length);
            case LINES -> copies(text + "\n", length);
            case PARAGRAPHS -> copies(text + "\n\n", length);
            case PAGE -> page() + copies(text + "\n\n", length);
        };
    }

    private static String copies(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    private static String page() {
        try {
            return Files.readString(Path.of("fixtures/archive/000_8e4ba78e85204118.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        int length = Integer.parseInt(args[0]);
        double most = Double.parseDouble(args[1]);
        List<Costs> all = Stream.concat(marks().stream(), examples().stream()).toList();
        double worst = 0;
        for (Costs cost : all) {
            cost.time(length / 8);
            double grown = growth(cost, length);
            grown = grown > most ? Math.min(grown, growth(cost, length)) : grown;
            worst = Math.max(worst, grown);
            if (grown > most) {
                System.out.printf("%5.2f  %s, as %s%n", grown, cost.name, cost.shape);
            }
        }
        System.out.printf(
                "%d texts of %d and %d characters; most for a doubling: %.2f%n", all.size(), length, 2 * length, worst);
    }

    private static double growth(Costs cost, int length) {
        return (double) cost.time(2 * length) / cost.time(length);
    }
}
