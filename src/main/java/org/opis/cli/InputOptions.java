package org.opis.cli;

import java.util.List;
import org.opis.batch.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read. */
final class InputOptions {
    private static final int MOST = 256;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files; folders, walked; - for standard input.")
    List<String> arguments;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int threads = Workers.usual();

    @Option(
            names = {"-j", "--jobs", "--threads"},
            paramLabel = "N",
            description = "How many files are worked on at once, 1 to " + MOST
                    + " (default: one for each processor, two at least).")
    void threads(int number) {
        if (number < 1 || number > MOST) {
            throw new ParameterException(
                    command.commandLine(), "the number of jobs is 1 to " + MOST + ", not " + number);
        }
        threads = number;
    }

    @Option(names = "--allow-empty", description = "Folders without a file of the kind are no mistake.")
    boolean allowsEmpty;

    int threads() {
        return threads;
    }
}
