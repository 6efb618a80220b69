package org.opis.report;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** A summary for people who follow a run from afar: how many findings of each code, and the files that have the most. */
final class MarkdownReport implements Renderer {
    private static final int WORST = 10;

    private final PrintWriter out;
    private final PriorityQueue<Count> worst = new PriorityQueue<>(
            Comparator.comparing(Count::findings).thenComparing(Count::file, Comparator.reverseOrder()));

    private record Count(String file, int findings, String first) {}

    MarkdownReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Judged judged) {
        int findings =
                judged.counts().values().stream().mapToInt(Integer::intValue).sum();
        if (findings > 0) {
            String first = judged.fresh().stream()
                    .findFirst()
                    .map(item -> item.start() + " " + item.code() + " " + item.message())
                    .orElse("");
            worst.add(new Count(judged.file(), findings, first));
            if (worst.size() > WORST) {
                worst.poll();
            }
        }
    }

    @Override
    public void finish(ReportFooter ending) {
        FindingCounts summary = ending.summary();
        out.print("## opis\n\n" + cell(summary.line()) + "\n");
        if (!summary.codes().isEmpty()) {
            out.print("\n| code | findings |\n|---|---:|\n");
            summary.codes().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(e -> out.print("| " + cell(e.getKey()) + " | " + e.getValue() + " |\n"));
            out.print("\n| file | findings | the first |\n|---|---:|---|\n");
            List<Count> order = worst.stream()
                    .sorted(Comparator.comparing(Count::findings).reversed().thenComparing(Count::file))
                    .toList();
            order.forEach(
                    c -> out.print("| " + cell(c.file()) + " | " + c.findings() + " | " + cell(c.first()) + " |\n"));
        }
        summary.failures().forEach(what -> out.print("\n- **failed**: " + cell(what) + "\n"));
        out.flush();
    }

    /** Nothing in it is taken for markup. */
    private static String cell(String text) {
        return Cells.safe(text.replace("\n", " ")).replace("\\", "\\\\").replaceAll("([|`*_\\[\\]<>])", "\\\\$1");
    }
}
