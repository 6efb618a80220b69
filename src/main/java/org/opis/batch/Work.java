package org.opis.batch;

import java.io.IOException;
import java.util.Optional;
import org.opis.report.FileOutcome;

/** What a command makes of one file; called on several threads. */
public interface Work<M extends FileOutcome> {
    /** What it makes of a file that it need not be given whole; empty to be given it. */
    default Optional<M> unread(Input input) throws IOException {
        return Optional.empty();
    }

    /** What it makes of these bytes; fails where something else that it needs cannot be read. */
    M make(Input input, byte[] bytes) throws IOException;
}
