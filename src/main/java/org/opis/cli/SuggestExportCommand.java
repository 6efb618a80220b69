package org.opis.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Inputs;
import org.opis.suggest.SuggestExport;
import org.opis.suggest.SuggestTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is doubtful or unmarked, as annotations to be answered. */
@Command(
        name = "export",
        header = {"Writes what is doubtful in TEI files, and names that nothing marks, as W3C Web Annotations.", ""},
        sortOptions = false,
        description = {
            "From folders, *.xml is taken. Each annotation has the passage with what stands around it, what opis reads"
                    + " there and how certain it is, and the elements that the schema allows. A tool, a crowd or a model"
                    + " answers by writing a body (tei:element, tei:attributes, tei:cert) and its name as creator;"
                    + " \"opis suggest import\" takes the answers. schema/suggestions.schema.json describes the file.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  opis suggest export tei/ > questions.jsonld")
final class SuggestExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private FindingOptions findings;

    SuggestExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandRun run = new CommandRun(console, findings, false);
        Inputs found = run.find(inputs, Wanted.TEI, Optional.empty());
        SuggestExport export = new SuggestExport();
        run.each(
                found,
                inputs.threads(),
                (input, bytes) -> new Made(List.of(new Made.Part("", bytes)), List.of(), List.of()),
                (input, made) -> SuggestTarget.of(
                                input.label(), made.parts().get(0).content())
                        .ifPresentOrElse(
                                export::add,
                                () -> run.failed(input.label(), "it does not say which dump it describes")));
        console.print(export.finish());
        console.say(export.count() == 1 ? "1 question" : export.count() + " questions");
        return run.finishQuietly();
    }
}
