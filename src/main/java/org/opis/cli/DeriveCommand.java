package org.opis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One product of TEI files: the commands below it. */
@Command(
        name = "derive",
        header = {
            "Makes a web page, a citation, tables, indexes for other catalogues, text or plainer TEI from TEI files.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis derive html page.xml > page.html",
            "  opis derive citation --kind biblatex page.xml",
            "  opis derive csv --kind stamps build/tei > stamps.csv",
            "  opis derive text build/tei -o build/text/",
            "  opis derive tei --reading build/tei -o build/reading/"
        })
final class DeriveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    static CommandLine line(Console console) {
        return new CommandLine(new DeriveCommand())
                .addSubcommand(new DeriveHtmlCommand(console))
                .addSubcommand(new DeriveCitationCommand(console))
                .addSubcommand(new DeriveCsvCommand(console))
                .addSubcommand(new DeriveCmifCommand(console))
                .addSubcommand(new DeriveEadCommand(console))
                .addSubcommand(new DeriveTextCommand(console))
                .addSubcommand(new DeriveTeiCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.USAGE;
    }
}
