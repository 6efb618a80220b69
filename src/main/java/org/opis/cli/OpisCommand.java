package org.opis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code opis} itself: its commands, and what they share. */
@Command(
        name = "opis",
        versionProvider = Release.class,
        sortOptions = false,
        description = {
            "Encodes plain-text dumps of archival pages as TEI P5, proves that nothing was lost, validates, and makes"
                    + " web pages, citations and tables from the result. To begin, an edition of a folder of dumps:",
            "",
            "  opis publish fixtures/archive -o build/edition",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample: one file at a time%n",
        footer = {
            "  opis encode page.txt -o page.xml",
            "  opis decode page.xml | cmp - page.txt",
            "",
            "Exit codes: 0 done; 1 there are errors (see --fail-on), or a file failed; 2 the command line is wrong;"
                    + " 3 a file could not be opened.",
            "An output that was edited since opis wrote it is never overwritten without --force."
        })
final class OpisCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Say what the command does, with an example.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    /** Each is built only when it is asked for: to read the annotations of all takes longer than many a run. */
    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("publish", PublishCommand::new);
        commands.put("encode", EncodeCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("update", UpdateCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("learn", LearnCommand::new);
        commands.put("decode", DecodeCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("fidelity", FidelityCommand::new);
        commands.put("suggest", SuggestCommand::line);
        commands.put("derive", DeriveCommand::line);
        commands.put("names", NamesCommand::new);
        commands.put("score", ScoreCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("lsp", LspCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("rules", RulesCommand::new);
        return commands;
    }

    /** The command line for these words: with the command that the first one names, or with all. */
    static CommandLine line(Console console, List<String> words) {
        CommandLine line = new CommandLine(new OpisCommand());
        Map<String, Function<Console, Object>> commands = commands();
        if (!words.isEmpty() && commands.containsKey(words.get(0))) {
            commands.keySet().retainAll(words.subList(0, 1));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
        return line;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.USAGE;
    }
}
