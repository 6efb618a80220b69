package org.opis.report;

import java.util.List;

/** What every command says of a file. */
public interface FileOutcome {
    /** Sentences that are no findings. */
    default List<String> remarks() {
        return List.of();
    }

    List<Checked> findings();

    /** What was asked for beside the outputs, for standard output. */
    default String told() {
        return "";
    }
}
