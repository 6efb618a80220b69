package org.opis.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing to read.
 *
 * @param path the file; empty for standard input
 * @param folder where it stands below the folder that was named, with {@code /} between names; empty at its top
 * @param name the file's name without its folder; {@code stdin} for standard input
 */
public record Input(Optional<Path> path, String folder, String name) {
    /** Standard input, written {@code -} on the command line. */
    public static final Input STANDARD = new Input(Optional.empty(), "", "stdin");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final int PIPED = 50_000_000;

    static Input of(Path path, String folder) {
        return new Input(Optional.of(path), folder, path.getFileName().toString());
    }

    /** How messages call it: the path as the user wrote it; control characters cannot reach the terminal. */
    public String label() {
        return CONTROL.matcher(path.map(Path::toString).orElse(name)).replaceAll("?");
    }

    /** The name without its last extension. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Its own name below the folder that was named. */
    public String source() {
        return (folder.isEmpty() ? "" : folder + "/") + name;
    }

    /** The output's name below its folder: the relative folder is kept. */
    public String place(String extension) {
        return (folder.isEmpty() ? "" : folder + "/") + stem() + extension;
    }

    /**
     * Its bytes; {@code standard} is read only where this is standard input.
     *
     * @throws IOException if it cannot be read, or is no file and has too many
     */
    public byte[] read(InputStream standard) throws IOException {
        if (path.isEmpty()) {
            return read(standard, "standard input");
        } else if (Files.isRegularFile(path.get())) {
            return Files.readAllBytes(path.get());
        }
        try (InputStream stream = Files.newInputStream(path.get())) {
            return read(stream, "what is no file");
        }
    }

    /** From a pipe or a device, which may never end. */
    private static byte[] read(InputStream stream, String what) throws IOException {
        byte[] bytes = stream.readNBytes(PIPED + 1);
        if (bytes.length > PIPED) {
            throw new IOException(what + " is read up to " + PIPED / 1_000_000 + " MB; a file may have more");
        }
        return bytes;
    }
}
