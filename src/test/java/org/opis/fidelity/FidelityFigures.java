package org.opis.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Prints what fidelity costs; see src/bench/fidelity. */
final class FidelityFigures {
    private static final int LARGE = 5_000_000;
    private static final int SELDOM = 1_000;
    private static final FidelityCheck CHECK = new FidelityCheck(Profile.WHITE_SPACE, Branch.ORIGINAL, false);

    private FidelityFigures() {}

    /** A source and a file of its text. */
    record FigurePair(Source source, byte[] tei) {}

    public static void main(String[] args) throws IOException {
        List<FigurePair> pages = new ArrayList<>();
        for (Source source : FidelityPages.all().limit(100).toList()) {
            pages.add(new FigurePair(source, FidelityPages.tei(source).getBytes(StandardCharsets.UTF_8)));
        }
        run("warm-up, 100 files", pages);
        run("10 files", pages.subList(0, 10));
        List<FigurePair> thousand = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            thousand.addAll(pages);
        }
        run("1,000 files", thousand);
        run("a pair of 5 MB", List.of(large(new Random(5))));
    }

    /** Words of an invented language, so that few rows of them are the same by chance. */
    static FigurePair large(Random random) {
        StringBuilder text = new StringBuilder();
        StringBuilder body = new StringBuilder();
        while (text.length() < LARGE) {
            String word = word(random);
            boolean end = random.nextInt(90) == 0;
            text.append(word).append(end ? ".\n" : " ");
            String said = random.nextInt(SELDOM / 6) == 0 ? word.substring(1) + "q" : word;
            body.append(random.nextInt(20) == 0 ? "<hi>" + said + "</hi>" : said)
                    .append(end ? ".</p>\n<p>" : " ");
        }
        String tei = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>" + body + "</p></body></text></TEI>";
        return new FigurePair(
                SourceReader.read(
                        "large.txt", text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                tei.getBytes(StandardCharsets.UTF_8));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        // common words are as common as in any text
        int seed = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(20_000);
        for (int rest = seed + 7; rest > 0; rest /= 5) {
            word.append("bdgklmnprstvz".charAt(rest % 13)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static void run(String what, List<FigurePair> pairs) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long start = System.nanoTime();
        int told = 0;
        long most = 0;
        for (FigurePair pair : pairs) {
            told += CHECK.of(pair.source(), "file.xml", pair.tei()).findings().size();
            most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }
        System.out.printf(
                "%-20s %6.2f s  %5d MB of heap in use at most  %5d findings%n",
                what, (System.nanoTime() - start) / 1e9, most / 1_000_000, told);
    }
}
