package org.opis.batch;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What an earlier run noted by keys, looked up on disk: of one line in many the place is in memory. Of a key the last note counts. */
public final class KnownLines implements AutoCloseable {
    /** Lines of a block. */
    private static final int MANY = 64;

    private final FileChannel file;
    private final SortedLines lines;
    /** The key of the first line of each block, and where the block begins; at last, where the last ends. */
    private final List<String> keys = new ArrayList<>();

    private final List<Long> starts = new ArrayList<>();

    private KnownLines(Path place, SortedLines lines) throws IOException {
        this.lines = lines;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
            write(out);
        }
        this.file = FileChannel.open(place);
    }

    /** Those lines; {@code place} is where the file can be. */
    public static KnownLines of(Path place, SortedLines lines) throws IOException {
        return new KnownLines(place, lines);
    }

    private void write(OutputStream out) throws IOException {
        long[] at = {0, 0};
        lines.eachLast((key, value) -> {
            if (at[0]++ % MANY == 0) {
                keys.add(key);
                starts.add(at[1]);
            }
            byte[] bytes = new KeyedLine(key, value).text().getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            at[1] += bytes.length;
        });
        starts.add(at[1]);
    }

    /** What is noted of a key. */
    public Optional<String> find(String key) throws IOException {
        int found = Collections.binarySearch(keys, key);
        int block = found >= 0 ? found : -found - 2;
        if (block < 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) (starts.get(block + 1) - starts.get(block)));
        for (long at = starts.get(block); bytes.hasRemaining(); at = starts.get(block) + bytes.position()) {
            if (file.read(bytes, at) < 0) {
                throw new EOFException("what was noted is cut off");
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8)
                .lines()
                .map(KeyedLine::of)
                .filter(line -> line.key().equals(key))
                .map(KeyedLine::value)
                .findFirst();
    }

    /** All of them, by their keys. */
    void each(SortedLines.Reader reader) throws IOException {
        lines.eachLast(reader);
    }

    @Override
    public void close() throws IOException {
        file.close();
        lines.close();
    }
}
