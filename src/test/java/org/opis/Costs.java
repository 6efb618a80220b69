package org.opis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opis.text.SourceReader;

/**
 * What a doubling of the text costs: each example of a guideline page and each kind of mark, repeated, in four shapes.
 *
 * @param name page of the example or the mark itself, and the shape
 * @param shape how copies of it stand together
 * @param text the example or mark
 */
record Costs(String name, Shape shape, String text) {
    private static final Path PAGE = Path.of("fixtures/archive/001.txt");

    /** Marks that a page may be full of. */
    private static final List<String> MARKS = List.of(
            "word [sic] ", "[illegible] ", "[omitted]", "Signed: X", "IIII. ", "word[?] ", "A[bc] ", "[handwritten: a] ",
            "[stamp: a] ", "(?) ", "... ", "[...] ", "[one word not declassified] ", "[the] ", "[trans. note: a] ", "[1] ",
            "* ", "1. ", "- ", "TOP SECRET", "Copy No. 1", "No. 12/s", "4 March 1957 ", "4/III ", "March ", "To: ", "cc: ",
            "N. N. Abcde ", "Cde. Abcde ", "Abcde: ", "\"a\" ", "<< ", "[[a]] ", "a b c d ", "----- ", "page 1 of 9 ", "/s/ ",
            "Ministry of Trade ", "Embassy in Abcde ", "I. ", "II. ", "A. ", "a) ", "¹ ", "[emphasis in the original] ");

    /** How copies stand together. */
    enum Shape {
        LINE {
            @Override
            String of(String text, int length) {
                return repeated(text.strip().replace('\n', ' ') + " ", length) + "\n";
            }
        },
        LINES {
            @Override
            String of(String text, int length) {
                return repeated(text.strip() + "\n", length);
            }
        },
        PARAGRAPHS {
            @Override
            String of(String text, int length) {
                return repeated(text.strip() + "\n\n", length);
            }
        },
        PAGE {
            @Override
            String of(String text, int length) {
                return page() + PARAGRAPHS.of(text, length);
            }
        };

        abstract String of(String text, int length);

        private static String repeated(String part, int length) {
            return part.repeat(Math.max(1, length / part.length()));
        }

        private static String page() {
            try {
                return Files.readString(Costs.PAGE);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    static List<Costs> all() throws IOException {
        List<Costs> all = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            MARKS.forEach(mark -> all.add(new Costs(mark.strip() + " " + shape, shape, mark)));
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Dumps dump : Dumps.examples()) {
            String text = new String(dump.bytes(), StandardCharsets.UTF_8);
            if (seen.add(text)) {
                for (Shape shape : Shape.values()) {
                    all.add(new Costs(dump.name() + " " + seen.size() + " " + shape, shape, text));
                }
            }
        }
        return all;
    }

    /** CPU nanoseconds of this thread to encode {@code length} characters of it. */
    long cpu(int length) {
        byte[] bytes = shape.of(text, length).getBytes(StandardCharsets.UTF_8);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Opis.encode(SourceReader.read("body.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT);
        return threads.getCurrentThreadCpuTime() - start;
    }

    public static void main(String[] args) throws IOException {
        int length = Integer.parseInt(args[0]);
        double worst = Double.parseDouble(args[1]);
        List<Costs> all = all();
        System.out.println(all.size());
        for (Costs c : all) {
            if (args.length > 2 && !c.name.contains(args[2])) continue;
            c.cpu(length / 4);
            long once = c.cpu(length);
            long twice = c.cpu(2 * length);
            if ((double) twice / once > worst) {
                once = Math.min(once, c.cpu(length));
                twice = Math.min(twice, c.cpu(2 * length));
            }
            if ((double) twice / once > worst || twice > 4e9 * length / 1e6) {
                System.out.printf("%-50s %8.1f ms %5.2f%n", c.name, twice / 1e6, (double) twice / once);
            }
        }
    }
}
