package org.opis.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One run at a time in a folder. The system's lock on {@code .opis/lock} is what counts: it ends with its process,
 * however that ends, and in whatever room of process numbers it ran. {@code .opis/owner} says whose it is.
 */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path owner;
    private final Optional<String> stale;

    private FolderLock(FileChannel channel, Path owner, Optional<String> stale) {
        this.channel = channel;
        this.owner = owner;
        this.stale = stale;
    }

    /**
     * Takes the folder, made if it is missing.
     *
     * @throws IOException if another run has it, whose owner and age the message gives
     */
    public static FolderLock take(Path folder) throws IOException {
        Path own = Files.createDirectories(folder).resolve(Stage.OWN);
        Files.createDirectories(own);
        Path owner = own.resolve("owner");
        FileChannel channel =
                FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = lock(channel, owner);
            if (!taken) {
                throw new IOException("another opis is at work in this folder: " + who(owner));
            }
            Optional<String> stale = Files.exists(owner) ? Optional.of(who(owner)) : Optional.empty();
            Owner.self().write(owner);
            return new FolderLock(channel, owner, stale);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Whether a run has the folder, or had it and ended before its time. */
    public static boolean isHeld(Path folder) {
        return Files.exists(folder.resolve(Stage.OWN).resolve("owner"));
    }

    /** Whose lock was left behind by a run that ended before its time. */
    public Optional<String> stale() {
        return stale;
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(owner);
        } finally {
            channel.close();
        }
    }

    private static boolean lock(FileChannel channel, Path owner) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // a file system without locks: what the owner says of itself has to do
            return !Files.exists(owner) || Owner.read(owner).isGone();
        }
        return lock != null;
    }

    private static String who(Path owner) throws IOException {
        return Files.exists(owner) ? Owner.read(owner).who() : "it has only just begun";
    }
}
