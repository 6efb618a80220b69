package org.opis.batch;

import java.io.IOException;

/** What outputs are written to, by names with {@code /} between their parts. */
public interface Outlet {
    /** Writes one output. */
    OutputFolder.Written write(String name, byte[] content) throws IOException;

    /** Begins an output that grows document by document; it takes its place when it is closed. */
    Spool spool(String name) throws IOException;
}
