package org.opis.cli;

import java.util.concurrent.Callable;
import org.opis.derive.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A web page. */
@Command(
        name = "html",
        header = {"Makes a page for reading.", ""},
        sortOptions = false,
        description = {
            "The page stands alone: its style is inside, and it links to nothing outside. From folders, *.xml is taken; STEM.xml becomes STEM.html.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive html page.xml > page.html")
final class DeriveHtmlCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private FindingOptions findings;

    DeriveHtmlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DeriveWork work = new DeriveWork(derive -> derive.html(Frame.ALONE), ".html");
        return new Job(spec, console, inputs, output, findings).run(Wanted.TEI, work);
    }
}
