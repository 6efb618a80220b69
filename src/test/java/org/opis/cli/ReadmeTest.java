package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.score.ScoreLine;

/** What the README shows is what opis does. */
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: (\\S+) -->\n```text\n(.*?)\n```.*?```xml\n(.*?)\n```", Pattern.DOTALL);

    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output: ([^>]+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

    @TempDir
    Path temp;

    @Test
    void theExampleIsReal() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find());
        assertTrue(Files.readString(Path.of(example.group(1))).contains(example.group(2)));
        String tei = Cli.run("encode", example.group(1)).out();
        assertTrue(tei.contains(example.group(3)), tei);
    }

    /** The tables of scores; {@code -Dopis.write=true} puts in those of today. */
    @Test
    void theScoresAreThoseOfToday() throws IOException {
        Path file = Path.of("README.md");
        String readme = Files.readString(file);
        Matcher output = OUTPUT.matcher(readme);
        StringBuilder put = new StringBuilder();
        while (output.find()) {
            String tables = "<!-- output: " + output.group(1) + " -->\n" + tables(output.group(1)) + "<!-- end -->";
            output.appendReplacement(put, Matcher.quoteReplacement(tables));
        }
        String today = output.appendTail(put).toString();
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(file, today);
        }
        assertEquals(today, Files.readString(file));
    }

    /** The tuned figure beside those of the rounds of the last day on which pages were read at first sight. */
    private static String firstSight(String command) throws IOException {
        List<List<String>> log = FirstSightTest.log();
        String day = log.get(log.size() - 1).get(1);
        String rounds = log.stream()
                .filter(round -> round.get(1).equals(day))
                .map(round -> "| at first sight, " + round.get(0) + ", " + day + " | "
                        + String.join(" | ", round.subList(3, 3 + ScoreLine.COLUMNS.size())) + " |\n")
                .collect(Collectors.joining());
        return "| | " + String.join(" | ", ScoreLine.COLUMNS) + " |\n| --- |"
                + " ---: |".repeat(ScoreLine.COLUMNS.size()) + "\n| tuned | "
                + Cli.run(command.split(" ")).out().strip().replace("\t", " | ") + " |\n" + rounds;
    }

    /** All that is printed before the rules; of a part of the pages the totals, and what certainty is worth, alone. */
    private static String tables(String command) throws IOException {
        if (command.endsWith("--line")) {
            return firstSight(command);
        }
        String all =
                Cli.run(command.split(" ")).out().split("\\| rule \\|", 2)[0].strip() + "\n";
        if (!command.contains("--")) {
            return all;
        }
        List<String> lines = all.lines().toList();
        return String.join("\n", lines.subList(0, 2)) + "\n"
                + lines.stream()
                        .filter(line -> line.startsWith("| **all required"))
                        .findFirst()
                        .orElseThrow()
                + "\n"
                + certainties(all);
    }

    /** The table of reliability; two hands have none. */
    private static String certainties(String tables) {
        Matcher table = Pattern.compile("(?m)^\\| @cert \\|.*\n(?:\\|.*\n)+").matcher(tables);
        return table.find() ? "\n" + table.group() : "";
    }

    @Test
    void theCommandsRun() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = Pattern.compile("(?m)^\\./opis (.*?)(?: \\|.*)?$")
                .matcher(readme)
                .results()
                .map(m -> m.group(1).replace("build/", temp + "/"))
                .toList();
        assertTrue(commands.size() >= 7, commands.toString());
        for (String command : commands) {
            Cli run = Cli.run(command.split(" "));
            assertEquals(0, run.code(), command + ": " + run.err());
        }
    }
}
