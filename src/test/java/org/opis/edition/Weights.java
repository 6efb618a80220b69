package org.opis.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What the files of an edition weigh, and which of them a run wrote. */
final class Weights {
    private final Path edition;

    Weights(Path edition) {
        this.edition = edition;
    }

    /** Bytes of a file, or of all in a folder, as gzip has them. */
    long compressed(String name) throws IOException {
        long sum = 0;
        for (Path file : files(edition.resolve(name))) {
            Counted bytes = new Counted();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                Files.copy(file, zip);
            }
            sum += bytes.count;
        }
        return sum;
    }

    /** When each file was written; those that opis keeps for itself left out. */
    Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(edition)) {
            String name = edition.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".opis")) {
                times.put(name, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    /** The files that were written since. */
    Set<String> writtenSince(Map<String, FileTime> before) throws IOException {
        Set<String> written = new TreeSet<>();
        times().forEach((name, time) -> {
            if (!time.equals(before.get(name))) {
                written.add(name);
            }
        });
        return written;
    }

    private static Iterable<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
