package org.opis.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What is written. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            converter = OutputName.class,
            description = "File or folder to write: a folder if it is one, ends in /, or there are several inputs."
                    + " Without it, one result goes to standard output.")
    Optional<String> output = Optional.empty();

    @Option(
            names = {"-f", "--force"},
            description = "Overwrite an output even if it was edited since opis wrote it.")
    boolean force;
}
