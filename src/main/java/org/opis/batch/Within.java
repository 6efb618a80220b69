package org.opis.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The places within a folder: no name leads out of it, through links neither. */
final class Within {
    /** Linux, macOS and Windows give a name so many bytes. */
    private static final int NAME = 255;

    private final Path root;
    private final Path real;
    private final Set<Path> checked = new HashSet<>();

    /** @param root is there */
    Within(Path root) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
    }

    /** The place of a name, with {@code /} between its parts; folders are made step by step. */
    synchronized Path make(String name) throws IOException {
        String[] parts = parts(name);
        Path path = root;
        try {
            for (int i = 0; i < parts.length - 1; i++) {
                path = path.resolve(parts[i]);
                check(path);
            }
            return path.resolve(parts[parts.length - 1]);
        } catch (InvalidPathException e) {
            throw new IOException("the name \"" + name + "\" cannot be written in this locale", e);
        }
    }

    /** Whether a regular file of that name stands there, and no link leads out on the way. */
    boolean holds(String name) throws IOException {
        if (!isSafe(name)) {
            return false;
        }
        Path file = root.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(real);
    }

    private static String[] parts(String name) throws IOException {
        if (!isSafe(name)) {
            throw new IOException("the name \"" + name + "\" would leave the output folder");
        }
        String[] parts = name.split("/", -1);
        for (String part : parts) {
            if (part.getBytes(StandardCharsets.UTF_8).length > NAME) {
                throw new LongNameException(part, NAME);
            }
        }
        return parts;
    }

    private static boolean isSafe(String name) {
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }

    private void check(Path folder) throws IOException {
        if (checked.add(folder)) {
            Files.createDirectories(folder);
            if (!folder.toRealPath().startsWith(real)) {
                checked.remove(folder);
                throw new IOException("a link leads out of the output folder: " + folder);
            }
        }
    }
}
