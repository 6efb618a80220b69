package org.opis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reading text. */
@Command(
        name = "text",
        header = {"Makes a text for reading.", ""},
        sortOptions = false,
        description = {
            "Editorial marks are in square brackets, in one form; paragraphs are divided by a blank line. This is not the dump: that is what decode gives. From folders, *.xml is taken; STEM.xml becomes STEM.txt.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive text page.xml | less")
final class DeriveTextCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private FindingOptions findings;

    DeriveTextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DeriveWork work = new DeriveWork(derive -> derive.text(), ".txt");
        return new Job(spec, console, inputs, output, findings).run(Wanted.TEI, work);
    }
}
