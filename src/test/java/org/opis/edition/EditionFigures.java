package org.opis.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.opis.Browser;
import org.opis.Papers;

/**
 * An edition of thousands of different papers, in figures: memory of the run, bytes of the index, how long a slow machine takes to
 * show the first page and to find a word, and what one changed source writes anew; see src/bench/edition.
 */
final class EditionFigures {
    private static final long SEED = 7;
    private static final String HEAP = "-Xmx256m";
    private static final int SLOWER = 4;
    /** Seconds between two looks at the heap, each of which costs a full collection. */
    private static final int LOOK = 15;

    private final Path folder;
    private final int count;
    private final Path in;
    private final Path out;

    private EditionFigures(Path folder, int count) {
        this.folder = folder;
        this.count = count;
        this.in = folder.resolve("in-" + count);
        this.out = folder.resolve("edition-" + count);
    }

    /** Arguments: an empty folder, and how many papers; a quarter of them come first. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[1]);
        for (int some : new int[] {count / 4, count}) {
            EditionFigures figures = new EditionFigures(Files.createDirectories(Path.of(args[0])), some);
            Papers.write(figures.in, some, SEED);
            System.out.println(some + " papers, " + HEAP + ": " + figures.publish());
            figures.weights();
        }
        EditionFigures all = new EditionFigures(Path.of(args[0]), count);
        all.change();
        all.browse();
    }

    private String publish() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process run = java(
                "java",
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.opis.cli.Main",
                "publish",
                in.toString(),
                "-o",
                out.toString());
        long most = 0;
        String resident = "";
        while (!run.waitFor(LOOK, TimeUnit.SECONDS)) {
            most = Math.max(most, live(run.pid()));
            resident = resident(run.pid()).isEmpty() ? resident : resident(run.pid());
        }
        return "exit code " + run.exitValue() + ", " + (System.nanoTime() - start) / 1_000_000_000 + " s, at most "
                + most / 1_000_000 + " MB live, " + resident + " resident";
    }

    private Process java(String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said-" + program).toFile())
                .start();
    }

    /** Bytes of the objects that are reached, after a full collection; 0 where the process has just ended. */
    private long live(long process) throws IOException, InterruptedException {
        java("jcmd", Long.toString(process), "GC.class_histogram").waitFor();
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve("said-jcmd"), StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
                    .findFirst()
                    .orElse(0);
        }
    }

    /** As Linux counts it; elsewhere nothing. */
    private static String resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", "") + " kB")
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private void weights() throws IOException {
        Weights weights = new Weights(out);
        String index = Files.readString(out.resolve("index.html"));
        System.out.printf(
                "  search, bytes a paper as gzip has them: %d of words, %d of the table, %d of passages;"
                        + " index.html: %d bytes, %d links%n",
                weights.compressed("search/words") / count,
                weights.compressed("search/documents.js") / count,
                weights.compressed("search/text") / count,
                index.getBytes(StandardCharsets.UTF_8).length,
                index.split("<a ", -1).length - 1);
    }

    private void change() throws IOException, InterruptedException {
        Weights weights = new Weights(out);
        Map<String, FileTime> before = weights.times();
        Path one = in.resolve("paper-00007.txt");
        Files.writeString(one, Files.readString(one) + "\nA further line was added.\n");
        System.out.println("one changed source: " + publish());
        Map<String, Integer> folders = new TreeMap<>();
        Set<String> written = weights.writtenSince(before);
        written.forEach(name -> folders.merge(
                name.contains("paper-00007.") ? "of the paper" : name.replaceFirst("/[^/]*$", "/"), 1, Integer::sum));
        System.out.println("  " + written.size() + " of " + before.size() + " files were written: " + folders);
    }

    private void browse() throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("browser").resolve("profile"));
        try (Browser browser = Browser.start(profile)) {
            browser.throttle(SLOWER);
            time(browser, "index.html", "document.readyState == 'complete'");
            String found = "document.getElementById('found').ariaBusy == 'false'";
            time(browser, "search.html#q=bridge", found);
            time(browser, "search.html#q=Moscow+delegation", found);
        }
    }

    private void time(Browser browser, String page, String done) throws IOException, InterruptedException {
        // another page first: going to another # alone loads nothing
        browser.open(out.resolve("about.html").toUri());
        long start = System.nanoTime();
        browser.open(URI.create(out.toUri() + page));
        browser.waitFor(done);
        System.out.println(SLOWER + " times slower, " + page + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
