package org.opis.cli;

import java.util.List;
import org.opis.batch.Workers;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read. */
final class InputOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files; folders, walked; - for standard input.")
    List<String> arguments;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files are worked on at once (default: one for each processor).")
    private int threads;

    int threads() {
        return threads > 0 ? threads : Workers.usual();
    }
}
