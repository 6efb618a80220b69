package org.opis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Suggestions of others: the commands below it. */
@Command(
        name = "suggest",
        header = {"Takes what others suggest for TEI files, or asks them, without a letter changing.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis suggest import names.jsonld --tei tei/",
            "  opis suggest import model.xml --tei tei/",
            "  opis suggest export tei/ > questions.jsonld"
        })
final class SuggestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine line(Console console) {
        return new CommandLine(new SuggestCommand())
                .addSubcommand(new SuggestImportCommand(console))
                .addSubcommand(new SuggestExportCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.USAGE;
    }
}
