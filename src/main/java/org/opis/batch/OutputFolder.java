package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opis.text.Digest;

/** A folder that opis writes into: nothing leaves it, and what was edited since stays. */
public final class OutputFolder {
    /** What became of one output. */
    public enum Written {
        WRITTEN,
        /** It stood there already. */
        SAME,
        /** Another content stands there that opis did not write; it was not touched. */
        KEPT
    }

    private final Path root;
    private final Path real;
    private final Ledger ledger;
    private final boolean force;
    private final Set<Path> checked = new HashSet<>();
    private final Map<String, String> outputs = new TreeMap<>();

    private OutputFolder(Path root, Ledger ledger, boolean force) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
        this.ledger = ledger;
        this.force = force;
    }

    /** Opens the folder, made if it is missing; {@code force} overwrites what was edited too. */
    public static OutputFolder open(Path root, boolean force) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        Files.createDirectories(root);
        Atomic.clean(root);
        return new OutputFolder(root, Ledger.of(root), force);
    }

    /** Writes one output; {@code name} is relative, with {@code /} between names. */
    public synchronized Written write(String name, byte[] content) throws IOException {
        Path part = Atomic.part(root.resolve("x"));
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return take(name, part, Digest.sha256(content));
        } finally {
            Atomic.discard(part);
        }
    }

    /** Begins an output that grows document by document; it takes its place when it is closed. */
    public Spool spool(String name) throws IOException {
        place(name);
        return new Spool(this, name, Atomic.part(root.resolve("x")));
    }

    /** Moves a file that is whole to its place. */
    synchronized Written take(String name, Path part, String sha256) throws IOException {
        Path file = place(name);
        outputs.put(name, sha256);
        if (Files.isRegularFile(file)) {
            String there = Digest.sha256(Files.readAllBytes(file));
            if (!there.equals(sha256) && !force && !ledger.wrote(name, there)) {
                outputs.put(name, there);
                return Written.KEPT;
            }
            if (there.equals(sha256)) {
                ledger.add(name, sha256);
                return Written.SAME;
            }
        }
        Atomic.move(part, file);
        ledger.add(name, sha256);
        return Written.WRITTEN;
    }

    /** Name and hash of every output of this run as it stands there now, by name. */
    public synchronized Map<String, String> outputs() {
        return new TreeMap<>(outputs);
    }

    /** Deletes what an earlier run wrote and this one did not, unless it was edited since; gives how many. */
    public synchronized int sweep() throws IOException {
        int gone = 0;
        Map<String, String> kept = outputs();
        for (Map.Entry<String, String> old : ledger.entries().entrySet()) {
            if (kept.containsKey(old.getKey())) {
                // an edited output keeps the hash of what opis wrote: it counts as edited in the next run too
                kept.put(old.getKey(), old.getValue());
            } else if (isOurs(old.getKey(), old.getValue())) {
                Files.delete(root.resolve(old.getKey()));
                gone++;
            }
        }
        ledger.keep(kept);
        return gone;
    }

    private boolean isOurs(String name, String sha256) throws IOException {
        Path file = root.resolve(name);
        return isSafe(name)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(real)
                && Digest.sha256(Files.readAllBytes(file)).equals(sha256);
    }

    private static boolean isSafe(String name) {
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The place of an output; its folders are made step by step, so that no link on the way leads out. */
    private Path place(String name) throws IOException {
        if (!isSafe(name)) {
            throw new IOException("the name \"" + name + "\" would leave the output folder");
        }
        String[] parts = name.split("/", -1);
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
