package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.recognise.Reliance;

/**
 * {@code rules.tsv}: how much of what each rule is sure of is right, round by round.
 * {@code mvn -q test -Dtest=RuleSharesTest -Dopis.write=true} counts it anew.
 */
class RuleSharesTest {
    private static final Path TABLE = Path.of("src/main/resources/org/opis/recognise/rules.tsv");

    private record Row(Code rule, Said all, Map<String, Said> rounds) {
        static Row of(String line) {
            String[] cells = line.split("\t");
            Map<String, Said> rounds = new TreeMap<>();
            for (String cell : cells[3].split(" ")) {
                String[] parts = cell.split("[:/]");
                rounds.put(parts[0], new Said(Integer.parseInt(parts[2]), Integer.parseInt(parts[1])));
            }
            return new Row(
                    Code.valueOf(cells[0]), new Said(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])), rounds);
        }

        /** What the other rounds say. */
        Said without(String round) {
            return rounds.entrySet().stream()
                    .filter(r -> !r.getKey().equals(round))
                    .map(Map.Entry::getValue)
                    .reduce(Said.NONE, Said::plus);
        }
    }

    @Test
    void theRoundsAddUp() throws IOException {
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(TABLE, RuleShares.table());
        }
        for (Row row : rows()) {
            assertEquals(row.all(), row.without(""), row.rule().name());
            assertEquals(
                    Reliance.most(row.all().all(), row.all().right()),
                    Reliance.most(row.rule()),
                    row.rule().name());
        }
    }

    /** Each round told no surer than the others allow: what is then told without a certainty, or with a high one. */
    @Test
    void whatStaysSureIsMoreOftenRightOnPagesHeldOut() throws IOException {
        Said before = Said.NONE;
        Said after = Said.NONE;
        for (Row row : rows()) {
            for (Map.Entry<String, Said> round : row.rounds().entrySet()) {
                Said others = row.without(round.getKey());
                before = before.plus(round.getValue());
                if (Reliance.most(others.all(), others.right()) == Certainty.CERTAIN) {
                    after = after.plus(round.getValue());
                }
            }
        }
        assertTrue(after.share() > before.share() + 0.005, before.share() + " " + after.share());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .collect(Collectors.toList());
    }
}
