package org.opis.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.grammar.Guide;

/** Measures what an editor waits for; {@code src/bench/editor} runs it. */
final class Latencies {
    private static final int WARM = 40;
    private static final int RUNS = 21;

    private Latencies() {}

    public static void main(String[] args) throws IOException {
        String dump = Files.readString(Path.of("fixtures/archive/000_8e4ba78e85204118.txt"));
        System.out.printf("%10s %22s %22s %22s%n", "bytes", "findings after an edit", "completion", "actions");
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            measure(tei(dump, size));
        }
    }

    /** A file of about that size, from the first part of a dump, or all of it again and again. */
    private static OpenFile tei(String dump, int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size * 0.6) {
            text.append(dump, 0, (int) Math.min(dump.length(), size * 0.3)).append("\n\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String xml = Opis.encode(SourceReader.read("a.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
        return new OpenFile("file:///bench/a.xml", 1, xml);
    }

    private static void measure(OpenFile file) {
        Project project = new Project(ServerOptions.NONE);
        Findings findings = new Findings(project);
        int at = file.text().indexOf('>', file.text().lastIndexOf("<p ")) + 1;
        String[] typed = {"x", "<stamp", "</q>", " y"};
        int[] turn = {0};
        Runnable check = () -> findings.of(edited(file, at, typed[turn[0]++ % typed.length]));
        Runnable complete = () -> {
            OpenFile now = edited(file, at, "<st");
            Optional<Guide> guide = project.validation(now).guides(now.path(), now.text()).stream()
                    .findFirst();
            new Completion(new Caret(now, at + 3), guide).items();
        };
        findings.of(file);
        Runnable act = () -> new Actions(
                        file, project.validation(file), findings.results().last(file), Optional.empty())
                .at(Span.empty(at), List.of());
        System.out.printf(
                "%10d %19d ms %19d ms %19d ms%n", file.text().length(), median(check), median(complete), median(act));
    }

    private static OpenFile edited(OpenFile file, int at, String typed) {
        return new OpenFile(
                file.uri(),
                2,
                file.text().substring(0, at) + typed + file.text().substring(at));
    }

    private static long median(Runnable work) {
        long[] times = new long[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1_000_000;
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
