package org.opis.batch;

import java.io.IOException;
import org.opis.report.FileOutcome;

/** Where results go; called in the order of the inputs. */
public interface Delivery<M extends FileOutcome> {
    void put(Input input, M made) throws IOException;

    /** Nothing came of a file: why, one clause. It was said already. */
    default void failed(Input input, String reason) throws IOException {
        // most commands have nothing to undo
    }
}
