package org.opis.edition;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opis.batch.Outlet;
import org.opis.batch.Spool;
import org.opis.table.TableFiles;

/** Outputs that hold something of every file; they grow on disk, in the order of the files. */
public final class JoinedOutputs implements TableFiles.Files, AutoCloseable {
    private final Outlet folder;
    private final Wrote out;
    private final Map<String, Spool> spools = new LinkedHashMap<>();

    public JoinedOutputs(Outlet folder, Wrote out) {
        this.folder = folder;
        this.out = out;
    }

    /** An output that is whole. */
    @Override
    public void write(String name, TableFiles.Content content) throws IOException {
        try (Spool spool = folder.spool(name)) {
            content.writeTo(spool.out());
            out.wrote(name, spool.finish());
        }
    }

    /** Adds to an output, which begins to be with its first text. */
    @Override
    public void append(String name, String text) throws IOException {
        Spool spool = spools.get(name);
        if (spool == null) {
            spool = folder.spool(name);
            spools.put(name, spool);
        }
        spool.append(text);
    }

    /** All files are in: the outputs take their places. */
    public void finish() throws IOException {
        for (Map.Entry<String, Spool> spool : spools.entrySet()) {
            out.wrote(spool.getKey(), spool.getValue().finish());
        }
    }

    @Override
    public void close() throws IOException {
        Optional<IOException> first = Optional.empty();
        for (Spool spool : spools.values()) {
            try {
                spool.close();
            } catch (IOException e) {
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
