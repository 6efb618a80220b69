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
    private final OutputFolder folder;
    private final String name;
    private final Path part;
    private final OutputStream out;

    Spool(OutputFolder folder, String name, Path part) throws IOException {
        this(folder, name, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    Spool(OutputFolder folder, String name, Path part, OutputStream out) {
        this.folder = folder;
        this.name = name;
        this.part = part;
        this.out = new BufferedOutputStream(out);
    }

    public void append(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The output is whole. */
    public OutputFolder.Written finish() throws IOException {
        out.close();
        return folder.take(name, part, Digest.sha256(Files.readAllBytes(part)));
    }

    /** Leaves nothing behind, whether it was finished or not. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            // a full disk fails at the close too
            Atomic.discard(part);
        }
    }
}
