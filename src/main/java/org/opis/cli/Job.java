package org.opis.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.Inputs;
import picocli.CommandLine.Model.CommandSpec;

/** The plain case: each input is worked on by itself and gives its own outputs; findings go to standard error. */
record Job(CommandSpec command, Console console, InputOptions inputs, OutputOptions output, FindingOptions findings) {
    /** What is to be done once the files are known; may refuse the command line. */
    interface Check {
        void accept(Inputs inputs);
    }

    int run(String extension, Run.Work<Made> work) {
        return run(extension, work, found -> {});
    }

    /** Nothing is written but what the work tells. */
    int tell(String extension, Run.Work<Made> work, Check check) {
        Run run = new Run(console, findings, false);
        Inputs found = run.find(inputs, extension, Optional.empty());
        check.accept(found);
        run.each(found, inputs.threads(), work, (input, made) -> {});
        return run.finishQuietly();
    }

    int run(String extension, Run.Work<Made> work, Check check) {
        Run run = new Run(console, findings, false);
        Inputs found = run.find(inputs, extension, output.output.map(Path::of));
        check.accept(found);
        Outputs.open(command, console, run, output, found)
                .ifPresent(to -> run.each(found, inputs.threads(), work, to::put));
        return run.finishQuietly();
    }
}
