package org.opis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** TEI for other programs. */
@Command(
        name = "tei",
        header = {"Makes a plainer TEI for programs that show a text.", ""},
        sortOptions = false,
        description = {
            "With --reading: the paper and its header, valid TEI P5, for the stock TEI Stylesheets, CETEIcean or TEI Publisher."
                    + " The page around the paper (sourceDoc) is left out, the lists of names stand in profileDesc,"
                    + " white space is plain. The dump cannot be restored from it. From folders, *.xml is taken; STEM.xml becomes STEM.xml.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis derive tei --reading page.xml > reading.xml")
final class DeriveTeiCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--reading", required = true, description = "Make the copy for reading; there is no other kind.")
    private boolean reading;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private FindingOptions findings;

    DeriveTeiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DeriveWork work = new DeriveWork(derive -> derive.reading(), ".xml");
        return new Job(spec, console, inputs, output, findings).run(Wanted.TEI, work);
    }
}
