package org.opis.batch;

import java.io.IOException;
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
        if (Files.isRegularFile(ledger.file)) {
            // a hand-made line may hold anything: what is no line of sha256sum is no line
            new String(Files.readAllBytes(ledger.file), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(ledger::line);
        }
        return ledger;
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

    /** Writes a new file of that form. */
    static void write(Path file, Map<String, String> entries) throws IOException {
        Files.write(file, lines(entries), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static byte[] lines(Map<String, String> entries) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(entries).forEach((name, sha256) -> lines.append(format(name, sha256)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(String line) {
        boolean escaped = line.startsWith("\\");
        String rest = escaped ? line.substring(1) : line;
        if (rest.length() > 66) {
            String name = rest.substring(66);
            written.put(escaped ? unescape(name) : name, rest.substring(0, 64));
        }
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
