package org.opis.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.Inputs;
import org.opis.batch.Work;
import picocli.CommandLine.Model.CommandSpec;

/** The plain case: each input is worked on by itself and gives its own outputs; findings go to standard error. */
record Job(CommandSpec command, Console console, InputOptions inputs, OutputOptions output, FindingOptions findings) {
    /** What is to be done once the files are known; may refuse the command line. */
    interface Check {
        void accept(Inputs inputs);
    }

    int run(Wanted wanted, Work<Made> work) {
        return run(start(), wanted, work, found -> {});
    }

    CommandRun start() {
        return new CommandRun(console, findings, false);
    }

    /** Nothing is written but what the work tells. */
    int tell(CommandRun run, Wanted wanted, Work<Made> work, Check check) {
        Inputs found = run.find(inputs, wanted, Optional.empty());
        check.accept(found);
        run.each(found, inputs.threads(), work, (input, made) -> {});
        return run.finishQuietly();
    }

    int run(CommandRun run, Wanted wanted, Work<Made> work, Check check) {
        Inputs found = run.find(inputs, wanted, output.output.map(Path::of));
        check.accept(found);
        if (found.files().isEmpty() && found.failures().isEmpty()) {
            return run.finishQuietly();
        }
        Outputs.open(command, console, run, output, found)
                .ifPresent(to -> run.each(found, inputs.threads(), work, to::put));
        return run.finishQuietly();
    }
}
