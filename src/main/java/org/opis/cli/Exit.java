package org.opis.cli;

/** Exit codes; where several apply, 2 comes before 3 and 3 before 1. */
final class Exit {
    static final int DONE = 0;
    /** Findings at or above the threshold, or a file failed while others were delivered. */
    static final int FINDINGS = 1;
    /** The command line cannot be meant so. */
    static final int USAGE = 2;
    /** An input or output could not be opened; also a fault of opis itself. */
    static final int UNOPENED = 3;

    private Exit() {}
}
