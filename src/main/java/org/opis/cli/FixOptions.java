package org.opis.cli;

import picocli.CommandLine.Option;

/** What is repaired. */
final class FixOptions {
    @Option(
            names = "--fix",
            description = "Make the repairs that are certain, in the files themselves; the page of a rule says which"
                    + " there are. A file with anything doubtful is left as it is. What is reported is what is left.")
    boolean fix;

    @Option(
            names = "--dry-run",
            description = "With --fix: write nothing; show what would change as a unified diff on standard output, and"
                    + " what would be left on standard error.")
    boolean dryRun;
}
