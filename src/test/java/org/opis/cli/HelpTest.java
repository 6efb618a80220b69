package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Version;
import org.opis.diagnostic.Code;
import picocli.CommandLine.Model.CommandSpec;

/** What opis says of itself. */
class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "encode",
                "decode",
                "validate",
                "derive",
                "publish",
                "update",
                "diff",
                "review",
                "learn",
                "verify",
                "score",
                "schema",
                "explain",
                "rules",
                "names"
            })
    void everyCommandTeachesWithAnExample(String command) {
        Cli help = Cli.run(command, "--help");
        assertEquals(0, help.code(), help.err());
        assertTrue(help.out().contains("Example"), help.out());
        assertTrue(help.out().contains("  opis " + command), help.out());
        assertFalse(help.out().contains("\u001b["), "no colour");
    }

    /** What a command alone has stands before what all have. */
    @ParameterizedTest
    @ValueSource(strings = {"encode", "decode", "validate", "publish", "names"})
    void optionsOfFindingsHaveASectionOfTheirOwn(String command) {
        String help = Cli.run("help", command).out();
        assertEquals(Cli.run(command, "--help").out(), help);
        int section = help.indexOf("\nFindings, how they are shown and which matter:\n");
        assertTrue(section > 0, help);
        for (String option : new String[] {"--format=", "--show=", "--fail-on=", "--baseline=", "--config="}) {
            assertTrue(help.indexOf("      " + option) > section, option);
        }
        assertTrue(help.indexOf("--allow-empty  ") < section, help);
        assertTrue(help.indexOf("Example") < help.indexOf("--allow-empty  "), help);
        assertTrue(help.lines().limit(24).anyMatch(line -> line.startsWith("  opis " + command)), help);
    }

    /** A screen of 24 lines and 80 columns says what a command does and shows an example. */
    @Test
    void theFirstScreenOfEveryHelpIsEnoughToBegin() {
        List<String> wrong = new ArrayList<>();
        screens(Main.spec(), wrong);
        assertEquals(List.of(), wrong);
    }

    private static void screens(CommandSpec command, List<String> wrong) {
        String name = command.qualifiedName();
        String[] words = (name + " --help").split(" ");
        List<String> help = Cli.run(Arrays.copyOfRange(words, 1, words.length))
                .out()
                .lines()
                .toList();
        help.stream().filter(line -> line.length() > 80).forEach(line -> wrong.add(name + " is wider: " + line));
        if (help.stream().limit(24).noneMatch(line -> line.startsWith("  " + name))) {
            wrong.add(name + " shows no example on its first screen");
        }
        command.subcommands().values().forEach(sub -> screens(sub.getCommandSpec(), wrong));
    }

    @Test
    void versionAndBareCall() {
        assertEquals("opis " + Version.NUMBER + "\n", Cli.run("--version").out());
        Cli bare = Cli.run();
        assertEquals(2, bare.code());
        assertTrue(bare.out().contains("publish"), bare.out());
    }

    @Test
    void everyRuleIsListedAndExplained() {
        Cli rules = Cli.run("rules");
        assertEquals(0, rules.code());
        assertEquals(Code.values().length, rules.out().lines().count());
        assertTrue(Cli.run("rules", "--format", "json").out().contains("\"code\": \"P101\""));
        Cli page = Cli.run("explain", "p101");
        assertEquals(0, page.code());
        assertTrue(page.out().contains("P101"), page.out());
        assertTrue(Cli.run("explain", "EMPTY").out().contains(page.out()));
    }
}
