package org.opis.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.opis.text.Digest;

/** An output that grows document by document, on disk; it takes its place when it is whole. */
public final class Spool implements AutoCloseable {
    /** Moves a file that is whole to its place; where it is not wanted, nothing of it is left. */
    interface Taker {
        OutputFolder.Written take(String name, Path part, String sha256) throws IOException;
    }

    private final Taker taker;
    private final String name;
    private final Path part;
    private final OutputStream out;
    private boolean taken;

    Spool(Taker taker, String name, Path part) throws IOException {
        this(taker, name, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    Spool(Taker taker, String name, Path part, OutputStream out) {
        this.taker = taker;
        this.name = name;
        this.part = part;
        this.out = new BufferedOutputStream(out);
    }

    public void append(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where bytes of it go. */
    public OutputStream out() {
        return out;
    }

    /** The output is whole. */
    public OutputFolder.Written finish() throws IOException {
        out.close();
        String sha256 = Digest.of(part);
        taken = true;
        return taker.take(name, part, sha256);
    }

    /** Leaves nothing behind of what was not finished. */
    @Override
    public void close() throws IOException {
        if (taken) {
            return;
        }
        try {
            out.close();
        } finally {
            // a full disk fails at the close too
            Atomic.discard(part);
        }
    }
}
