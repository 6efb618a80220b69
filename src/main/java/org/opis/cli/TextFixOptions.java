package org.opis.cli;

import picocli.CommandLine.Option;

/** What is mended of a text. */
final class TextFixOptions {
    @Option(
            names = "--fix-text",
            description =
                    "Put the source's characters back into the files where markup stands and only characters differ;"
                            + " what changes is shown as a unified diff on standard output. Where it would take more, or is not"
                            + " certain, the place is left, and reported.")
    boolean fixes;

    @Option(names = "--dry-run", description = "With --fix-text: show the diff and write nothing.")
    boolean dryRun;
}
