package org.opis.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** TEI back to the dump. */
@Command(
        name = "decode",
        header = {"Gives the dump back that a TEI file describes.", ""},
        sortOptions = false,
        description = {
            "From folders, *.xml is taken; STEM.xml becomes STEM.txt.",
            "",
            "The dump is rebuilt from the markup, not from a copy: where the file was edited, the text shows it."
                    + " --check says whether it was: identical; white space only (an editor has re-indented the"
                    + " file: a warning); edited (an error); unknown (the file has no hash to compare with: a"
                    + " warning).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis decode page.xml | cmp - page.txt",
            "  opis decode --check tei/corpus",
            "  opis decode --body-text page.xml"
        })
final class DecodeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @ArgGroup(exclusive = true)
    private Mode mode = new Mode();

    @Mixin
    private FindingOptions findings;

    private static final class Mode {
        @Option(names = "--check", description = "Write nothing; say whether the file still gives its dump back.")
        private boolean check;

        @Option(names = "--body-text", description = "Give the body alone, with its brackets.")
        private boolean bodyText;
    }

    DecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DecodeWork work = new DecodeWork(mode.check, mode.bodyText);
        if (!mode.check) {
            return new Job(spec, console, inputs, output, findings).run(Wanted.TEI, work);
        }
        CommandRun run = new CommandRun(console, findings, false);
        run.each(run.find(inputs, Wanted.TEI, Optional.empty()), inputs.threads(), work, (input, made) -> {
            for (Made.Part verdict : made.parts()) {
                console.write(verdict.content());
            }
        });
        return run.finishQuietly();
    }
}
