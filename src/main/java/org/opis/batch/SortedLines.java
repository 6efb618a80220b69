package org.opis.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * What a run notes of each document, by a key: on disk, in runs that are in order, but for the last notes. However many there
 * are, no more are in memory at once.
 */
public final class SortedLines implements AutoCloseable {
    private static final Comparator<KeyedLine> ORDER = Comparator.comparing(KeyedLine::key);
    /** So many bytes are held, about; a line costs so many besides its characters. */
    private static final int HELD = 2_000_000;

    private static final int COST = 150;
    /** Files that are read at once. */
    private static final int RUNS = 50;

    private final Path folder;
    private final String name;
    private final List<Path> runs = new ArrayList<>();
    private final List<KeyedLine> held = new ArrayList<>();
    private int size;
    private int count;

    /** @param name of its files in {@code folder}, which is there when they are needed */
    public SortedLines(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Takes lines back. */
    public interface Reader {
        void read(String key, String value) throws IOException;
    }

    /** A note. */
    public synchronized void add(String key, String value) throws IOException {
        held.add(new KeyedLine(key, value));
        size += COST + key.length() + value.length();
        if (size > HELD) {
            spill();
        }
    }

    /** All notes in the order of their keys; those of one key in the order in which they came. More may come afterwards. */
    public synchronized void each(Reader reader) throws IOException {
        held.sort(ORDER);
        merge(runs, held, reader);
    }

    /** The same, but of those of one key the last alone. */
    public void eachLast(Reader reader) throws IOException {
        List<KeyedLine> before = new ArrayList<>();
        each((key, value) -> {
            if (!before.isEmpty() && !before.get(0).key().equals(key)) {
                reader.read(before.get(0).key(), before.get(0).value());
            }
            before.clear();
            before.add(new KeyedLine(key, value));
        });
        if (!before.isEmpty()) {
            reader.read(before.get(0).key(), before.get(0).value());
        }
    }

    private void spill() throws IOException {
        if (runs.size() == RUNS) {
            Path all = write(reader -> merge(runs, List.of(), reader));
            remove();
            runs.add(all);
        }
        held.sort(ORDER);
        runs.add(write(reader -> merge(List.of(), held, reader)));
        held.clear();
        size = 0;
    }

    private static void merge(List<Path> files, List<KeyedLine> last, Reader reader) throws IOException {
        List<Stream<String>> open = new ArrayList<>();
        try {
            PriorityQueue<Cursor> next = new PriorityQueue<>();
            for (Path file : files) {
                Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8);
                open.add(lines);
                Cursor.start(open.size(), lines.map(KeyedLine::of).iterator(), next);
            }
            Cursor.start(Integer.MAX_VALUE, last.iterator(), next);
            while (!next.isEmpty()) {
                Cursor first = next.remove();
                reader.read(first.line.key(), first.line.value());
                first.advance(next);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            open.forEach(Stream::close);
        }
    }

    private interface Source {
        void each(Reader reader) throws IOException;
    }

    private Path write(Source source) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name + "-" + count++);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            source.each(
                    (key, value) -> out.write(new KeyedLine(key, value).text().getBytes(StandardCharsets.UTF_8)));
        }
        return file;
    }

    private void remove() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    @Override
    public synchronized void close() throws IOException {
        held.clear();
        remove();
    }

    /** A run as it is read. */
    private static final class Cursor implements Comparable<Cursor> {
        private final int number;
        private final Iterator<KeyedLine> lines;
        private KeyedLine line;

        private Cursor(int number, Iterator<KeyedLine> lines) {
            this.number = number;
            this.lines = lines;
            this.line = lines.next();
        }

        static void start(int number, Iterator<KeyedLine> lines, PriorityQueue<Cursor> next) {
            if (lines.hasNext()) {
                next.add(new Cursor(number, lines));
            }
        }

        void advance(PriorityQueue<Cursor> next) {
            if (lines.hasNext()) {
                line = lines.next();
                next.add(this);
            }
        }

        @Override
        public int compareTo(Cursor other) {
            int order = ORDER.compare(line, other.line);
            return order == 0 ? Integer.compare(number, other.number) : order;
        }
    }
}
