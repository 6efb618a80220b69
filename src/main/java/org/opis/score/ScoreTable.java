package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.score.SpanType.Group;

/** Scores as tables in Markdown, as the README shows them. */
public final class ScoreTable {
    /** A share of nothing. */
    private static final String NONE = "–";

    private final Scores scores;
    private final StringBuilder out = new StringBuilder();

    private ScoreTable(Scores scores) {
        this.scores = scores;
    }

    /** All tables; those without a row are left out. */
    public static String of(Scores scores) {
        ScoreTable table = new ScoreTable(scores);
        table.types();
        table.dates();
        table.reliability();
        table.fields();
        table.pages();
        table.rules();
        return table.out.toString();
    }

    private void types() {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            scores.types().forEach((type, tally) -> {
                if (type.group() == group && !tally.isEmpty()) {
                    rows.add(row(type.word(), tally));
                }
            });
            Tally total = scores.total(group);
            if (group == Group.REQUIRED) {
                rows.add(row("**all required types**", total));
            } else if (group == Group.NAMES && !total.isEmpty()) {
                rows.add(row("**all names**", total));
            } else if (group == Group.CORRESPONDENTS && !total.isEmpty()) {
                rows.add(row("**all correspondents**", total));
            }
        }
        table(List.of("type", "gold", "found", "precision", "recall", "F1 strict", "F1 soft"), rows);
    }

    private static List<String> row(String name, Tally t) {
        return List.of(
                name,
                String.valueOf(t.gold()),
                String.valueOf(t.found()),
                t.found() == 0 ? NONE : share(t.precision()),
                t.gold() == 0 ? NONE : share(t.recall()),
                share(t.f1()),
                share(t.soft()));
    }

    private void dates() {
        Dates d = scores.dates();
        table(
                List.of("values of dates found", "right", "abstained", "wrong", "wrong without @cert"),
                List.of(row(String.valueOf(d.all()), d.right(), d.abstained(), d.wrong(), d.sure())));
    }

    private static List<String> row(String name, int... numbers) {
        List<String> row = new ArrayList<>(List.of(name));
        for (int number : numbers) {
            row.add(String.valueOf(number));
        }
        return row;
    }

    private void reliability() {
        Reliability reliability = scores.reliability();
        if (reliability.isEmpty()) {
            return;
        }
        List<String> head = new ArrayList<>(List.of("@cert"));
        for (Reliability.Kind kind : Reliability.Kind.values()) {
            head.addAll(List.of(kind.word(), "right", "share"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            List<String> row = row(Reliability.word(certainty));
            for (Reliability.Kind kind : Reliability.Kind.values()) {
                Said said = reliability.of(kind, certainty);
                row.addAll(row(String.valueOf(said.all()), said.right()));
                row.add(said.all() == 0 ? NONE : share(said.share()));
            }
            rows.add(row);
        }
        table(head, rows);
    }

    private void fields() {
        List<List<String>> rows = new ArrayList<>();
        scores.fields().forEach((field, tally) -> {
            if (tally.told() > 0) {
                rows.add(row(field.word(), tally));
            }
        });
        rows.add(row("**all fields**", scores.metadata()));
        table(List.of("field", "told", "right", "wrong", "missing", "spurious", "right share", "of all pages"), rows);
    }

    private static List<String> row(String name, FieldTally t) {
        List<String> row = row(name, t.told(), t.right(), t.wrong(), t.missing(), t.spurious());
        row.add(share(t.share()));
        row.add(share(t.shareOfAll()));
        return row;
    }

    private void pages() {
        table(
                List.of("pages", "right", "of"),
                List.of(
                        row("class", scores.classes(), scores.pages()),
                        row("first line of the body", scores.first(), scores.documents()),
                        row("last line of the body", scores.last(), scores.documents())));
    }

    private void rules() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Code, Tally> rule : scores.rules().entrySet()) {
            Tally t = rule.getValue();
            List<String> row = row(rule.getKey().name(), t.found(), t.exact(), t.alike());
            row.add(1, rule.getKey().noun());
            row.add(share(t.precision()));
            rows.add(row);
        }
        table(List.of("rule", "noun", "spans", "right", "right or alike", "precision"), rows);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private void table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : "\n");
        line(head);
        line(head.stream()
                .map(cell -> cell.equals(head.get(0)) || cell.equals("noun") ? "---" : "---:")
                .toList());
        rows.forEach(this::line);
    }

    private void line(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
