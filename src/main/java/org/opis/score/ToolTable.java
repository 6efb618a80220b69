package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opis.fidelity.Kept;
import org.opis.score.SpanType.Group;

/** Tools beside each other, as a table in Markdown: a row for each, then the F1 of each type of spans. */
public final class ToolTable {
    private ToolTable() {}

    public static String of(List<ToolScore> tools) {
        StringBuilder out = new StringBuilder(
                "| TEI | files | XML | valid | words kept | characters kept | precision"
                        + " | recall | F1 | F1 names | dates right | fields right | first line | last line |\n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        tools.forEach(tool -> out.append(row(tool)));
        out.append("\n| F1 strict |");
        tools.forEach(tool -> out.append(' ').append(tool.name()).append(" |"));
        out.append("\n| --- |").append(" ---: |".repeat(tools.size())).append('\n');
        for (SpanType type : SpanType.values()) {
            List<Tally> tallies = tools.stream()
                    .map(tool -> tool.scores().types().getOrDefault(type, Tally.NONE))
                    .toList();
            if (tallies.stream().anyMatch(tally -> tally.gold() > 0)) {
                out.append("| ").append(type.word()).append(" |");
                tallies.forEach(
                        tally -> out.append(' ').append(share(tally.f1())).append(" |"));
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static String row(ToolScore tool) {
        Scores scores = tool.scores();
        Kept kept = tool.kept();
        Tally spans = scores.total(Group.REQUIRED);
        Dates dates = scores.dates();
        List<String> cells = new ArrayList<>(List.of(tool.name(), String.valueOf(scores.pages())));
        cells.add(String.valueOf(tool.wellFormed()));
        cells.add(String.valueOf(tool.valid()));
        cells.add(share(kept.keptWords(), kept.words()));
        cells.add(share(kept.keptCharacters(), kept.characters()));
        cells.add(share(spans.precision()));
        cells.add(share(spans.recall()));
        cells.add(share(spans.f1()));
        cells.add(share(scores.total(Group.NAMES).f1()));
        cells.add(share(dates.right(), dates.all()));
        cells.add(share(scores.metadata().share()));
        cells.add(share(scores.first(), scores.documents()));
        cells.add(share(scores.last(), scores.documents()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String share(long part, long all) {
        return all == 0 ? "–" : share((double) part / all);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
