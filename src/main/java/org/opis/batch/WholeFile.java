package org.opis.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of text that is written line by line and takes its place when it is whole; a device is written at once. */
public final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final boolean device;
    private final OutputStream out;
    private final PrintWriter writer;

    private WholeFile(Path file, Path part, boolean device) throws IOException {
        this.file = file;
        this.part = part;
        this.device = device;
        StandardOpenOption how = device ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW;
        this.out = Files.newOutputStream(part, StandardOpenOption.WRITE, how);
        this.writer = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())), false);
    }

    /** Begins a file; the folders above it are made. */
    public static WholeFile open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder stands where a file is needed");
        }
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        if (device) {
            return new WholeFile(file, file, true);
        }
        // a link is written through, not replaced
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(real.getParent());
        return new WholeFile(real, Atomic.part(real), false);
    }

    /** A file of bytes, at once. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Atomic.write(file, bytes);
    }

    /** Takes bytes, where it takes no text; closed by this file. */
    public OutputStream out() {
        return out;
    }

    /** Takes the text; flushed and closed by this file. */
    public PrintWriter writer() {
        return writer;
    }

    /** The file is whole. */
    public void finish() throws IOException {
        writer.close();
        if (writer.checkError()) {
            throw new IOException("it could not be written to its end");
        }
        if (!device) {
            Atomic.move(part, file);
        }
    }

    /** Leaves nothing behind, whether it was finished or not. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (!device) {
            Atomic.discard(part);
        }
    }
}
