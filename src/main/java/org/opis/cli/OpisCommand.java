package org.opis.cli;

import java.util.concurrent.Callable;
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
                    + " web pages, citations and tables from the result.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample: a whole edition from a folder of dumps, then one file at a time%n",
        footer = {
            "  opis publish fixtures/archive -o build/edition",
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

    static CommandLine line(Console console) {
        return new CommandLine(new OpisCommand())
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new EncodeCommand(console))
                .addSubcommand(new DecodeCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(DeriveCommand.line(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RulesCommand(console));
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.USAGE;
    }
}
