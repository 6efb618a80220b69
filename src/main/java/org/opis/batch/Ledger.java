package org.opis.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What opis wrote into a folder: {@code .opis.sha256}, in the format of sha256sum, so that {@code sha256sum -c} says what
 * was edited since. Lines are appended, so that a run that is stopped loses nothing; the last line of a name counts.
 */
public final class Ledger {
    public static final String FILE = ".opis.sha256";

    /** Where the hash ends, and where the name begins. */
    private static final int HASH = 64;

    private static final int NAME = 66;

    private final Path file;
    private final Map<String, String> written = Collections.synchronizedMap(new TreeMap<>());

    private Ledger(Path file) {
        this.file = file;
    }

    /** The ledger of a folder, which need not exist. */
    public static Ledger of(Path folder) throws IOException {
        return read(folder.resolve(FILE));
    }

    /** What a file of that form says; nothing where it is missing. */
    static Ledger read(Path file) throws IOException {
        Ledger ledger = new Ledger(file);
        each(file, ledger.written::put);
        return ledger;
    }

    /** Each name and hash of a file of that form, one after the other; nothing where it is missing. */
    static void each(Path file, SortedLines.Reader reader) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        // a byte that is no character is told by the hash of no file
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean escaped = line.startsWith("\\");
                String rest = escaped ? line.substring(1) : line;
                // a hand-made line may hold anything: what is no line of sha256sum is no line
                if (rest.length() > NAME) {
                    String name = rest.substring(NAME);
                    reader.read(escaped ? unescape(name) : name, rest.substring(0, HASH));
                }
            }
        }
    }

    /** Whether a file with this content is what opis wrote last. */
    boolean wrote(String name, String sha256) {
        return sha256.equals(written.get(name));
    }

    /** The hash of what opis wrote last under a name. */
    public Optional<String> last(String name) {
        return Optional.ofNullable(written.get(name));
    }

    synchronized void add(String name, String sha256) throws IOException {
        if (!sha256.equals(written.put(name, sha256))) {
            byte[] line = format(name, sha256).getBytes(StandardCharsets.UTF_8);
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Name and hash of everything written, by name. */
    public Map<String, String> entries() {
        return new TreeMap<>(written);
    }

    /** Forgets the names not in {@code kept}, and every older line. */
    public void keep(Map<String, String> kept) throws IOException {
        Atomic.write(file, lines(kept));
    }

    /** Begins a new file of that form, written line by line. */
    static Lines begin(Path file) throws IOException {
        return new Lines(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
    }

    /** A file of that form as it is written. */
    record Lines(BufferedWriter out) implements AutoCloseable {
        void add(String name, String sha256) throws IOException {
            out.write(format(name, sha256));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static byte[] lines(Map<String, String> entries) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(entries).forEach((name, sha256) -> lines.append(format(name, sha256)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    // coreutils manual, "cksum output modes": a name with a backslash or a line end is escaped, and its line begins so
    private static String format(String name, String sha256) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + sha256 + "  " + escaped + "\n";
    }

    private static String unescape(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                char next = name.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
