package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.opis.text.Digest;

/** A folder that opis writes into: nothing leaves it, and what was edited since stays. */
public final class OutputFolder implements Outlet {
    /** What became of one output. */
    public enum Written {
        WRITTEN,
        /** It stood there already. */
        SAME,
        /** Another content stands there that opis did not write; it was not touched. */
        KEPT
    }

    private final Path root;
    private final Within within;
    private final Ledger ledger;
    private final boolean force;
    private final Map<String, String> outputs = new TreeMap<>();

    private OutputFolder(Path root, Ledger ledger, boolean force) throws IOException {
        this.root = root;
        this.within = new Within(root);
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

    @Override
    public synchronized Written write(String name, byte[] content) throws IOException {
        Path part = Atomic.part(root.resolve("x"));
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Atomic.discard(part);
            throw e;
        }
        return take(name, part, Digest.sha256(content));
    }

    @Override
    public Spool spool(String name) throws IOException {
        within.make(name);
        return new Spool(this::take, name, Atomic.part(root.resolve("x")));
    }

    private synchronized Written take(String name, Path part, String sha256) throws IOException {
        try {
            return move(name, part, sha256);
        } finally {
            Atomic.discard(part);
        }
    }

    /** Moves a file that is whole to its place. */
    private Written move(String name, Path part, String sha256) throws IOException {
        Path file = within.make(name);
        outputs.put(name, sha256);
        if (Files.isRegularFile(file)) {
            String there = Digest.of(file);
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
        return within.holds(name) && Digest.of(root.resolve(name)).equals(sha256);
    }
}
