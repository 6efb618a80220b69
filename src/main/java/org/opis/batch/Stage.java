package org.opis.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.batch.OutputFolder.Written;
import org.opis.text.Digest;

/**
 * The next state of a folder, as it comes to be beside the present one: nothing that stands there is touched before
 * {@link #commit}. Whoever has one has the folder's {@link FolderLock}.
 */
public final class Stage implements Outlet, AutoCloseable {
    /** What opis keeps in a folder for itself. */
    public static final String OWN = ".opis";

    private static final String BEGUN = "next-";
    /** Of this process; where it is ended from outside, they are taken away. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Trees::discard)));
    }

    private final Path root;
    private final Within present;
    private final Path next;
    private final Within files;
    private final Ledger ledger;
    private final boolean force;
    /** Every output, as it will stand there. */
    private final Map<String, String> outputs = new HashMap<>();
    /** What opis wrote under these names, which an edited file has no longer. */
    private final Map<String, String> written = new HashMap<>();

    private Stage(Path root, Path next, boolean force) throws IOException {
        this.root = root;
        this.next = next;
        this.present = new Within(root);
        this.files = new Within(Files.createDirectories(next.resolve(Commit.FILES)));
        this.ledger = Ledger.of(root);
        this.force = force;
    }

    /** Opens a folder that is there; what a run that was ended left half done is brought to its end, or taken away. */
    public static Opened open(Path root, boolean force) throws IOException {
        Path own = Files.createDirectories(root.resolve(OWN));
        boolean finished = new Commit(root).forward();
        for (Path left : Trees.below(own, BEGUN + "*")) {
            Trees.delete(left);
        }
        Atomic.clean(root);
        Path next = own.resolve(BEGUN + UUID.randomUUID());
        OPEN.add(next);
        return new Opened(new Stage(root, next, force), finished);
    }

    /** Whether a run was ended while it put its outputs to their places; whoever opens the folder ends that first. */
    public static boolean isHalfDone(Path root) {
        return new Commit(root).isBegun();
    }

    /**
     * A stage.
     *
     * @param finished whether an earlier run had got as far as its outputs' places, and now stands whole
     */
    public record Opened(Stage stage, boolean finished) {}

    @Override
    public Written write(String name, byte[] content) throws IOException {
        Path file = files.make(name);
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return take(name, file, Digest.sha256(content));
    }

    @Override
    public Spool spool(String name) throws IOException {
        return new Spool(this::take, name, files.make(name));
    }

    /** Takes an output back: that of a document of which not all could be written. */
    public synchronized void withdraw(String name) throws IOException {
        outputs.remove(name);
        written.remove(name);
        Files.deleteIfExists(files.make(name));
    }

    /** An output that stands there stays as it is. */
    public synchronized void keep(String name) throws IOException {
        Optional<String> there = there(name);
        if (there.isPresent()) {
            keep(name, there.get());
        }
    }

    /** The same of one that was looked at: {@code there} is its hash. */
    public synchronized void keep(String name, String there) {
        outputs.put(name, there);
        written.put(name, ledger.last(name).orElse(there));
    }

    /** Every output that stands there stays as it is, where no other is written. */
    public synchronized void keepAll() {
        ledger.entries().forEach((name, sha256) -> {
            outputs.putIfAbsent(name, sha256);
            written.putIfAbsent(name, sha256);
        });
    }

    /**
     * Writes an output that is not as opis would have it, in place of whatever stands there.
     *
     * @param wrote the hash of what opis would have written: the file is known as corrected by it
     */
    public synchronized void write(String name, byte[] content, String wrote) throws IOException {
        Files.write(files.make(name), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (Files.isDirectory(present.make(name))) {
            throw new IOException("a folder stands where a file is needed: " + name);
        }
        outputs.put(name, Digest.sha256(content));
        written.put(name, wrote);
    }

    /** What opis would write under a name that stays as it is. */
    public synchronized void wrote(String name, String sha256) throws IOException {
        keep(name);
        written.put(name, sha256);
    }

    /** The hash of what stands there now; empty where nothing does. */
    public Optional<String> there(String name) throws IOException {
        return present.holds(name)
                ? Optional.of(Digest.sha256(Files.readAllBytes(root.resolve(name))))
                : Optional.empty();
    }

    /** What stands there now; empty where nothing does. */
    public Optional<byte[]> last(String name) throws IOException {
        return present.holds(name) ? Optional.of(Files.readAllBytes(root.resolve(name))) : Optional.empty();
    }

    /** The hash of an output of the coming state; empty where it has none of that name. */
    public synchronized Optional<String> hash(String name) {
        return Optional.ofNullable(outputs.get(name));
    }

    /** An output of the coming state, as it will stand there. */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(files.holds(name) ? files.make(name) : present.make(name));
    }

    /** A file that is gone when the stage is closed. */
    public Path scratch(String name) {
        return next.resolve(name);
    }

    /** The hash of what opis wrote there last. */
    public Optional<String> wrote(String name) {
        return ledger.last(name);
    }

    private synchronized Written take(String name, Path part, String sha256) throws IOException {
        Path place = present.make(name);
        if (Files.isDirectory(place)) {
            throw new IOException("a folder stands where a file is needed: " + place);
        } else if (!Files.isWritable(place.getParent())) {
            throw new AccessDeniedException(place.toString());
        }
        Optional<String> there =
                Files.isRegularFile(place) ? Optional.of(Digest.sha256(Files.readAllBytes(place))) : Optional.empty();
        if (there.equals(Optional.of(sha256))) {
            Files.delete(part);
        } else if (there.isPresent() && !force && !isOwn(name) && !ledger.wrote(name, there.get())) {
            Files.delete(part);
            outputs.put(name, there.get());
            written.put(name, ledger.last(name).orElse(sha256));
            return Written.KEPT;
        }
        outputs.put(name, sha256);
        written.put(name, sha256);
        return there.equals(Optional.of(sha256)) ? Written.SAME : Written.WRITTEN;
    }

    /** Name and hash of every output as it will stand there, by name; those that opis keeps for itself left out. */
    public synchronized Map<String, String> outputs() {
        Map<String, String> shown = new TreeMap<>(outputs);
        shown.keySet().removeIf(Stage::isOwn);
        return shown;
    }

    /**
     * The new state becomes the present one.
     *
     * @param last the output that says that all stands, written at the end
     * @param until what stands there as long as not all does
     * @param content of it then
     * @return what was removed because this state does not have it
     */
    public synchronized List<String> commit(String last, byte[] until, byte[] content) throws IOException {
        write(last, content);
        outputs.remove(last);
        return commit(last, until);
    }

    /** The same where no output says that all stands. */
    public synchronized void commit() throws IOException {
        commit("", new byte[0]);
    }

    private List<String> commit(String last, byte[] until) throws IOException {
        Map<String, String> gone = new TreeMap<>();
        for (Map.Entry<String, String> old : ledger.entries().entrySet()) {
            Optional<String> there =
                    outputs.containsKey(old.getKey()) || old.getKey().equals(last)
                            ? Optional.empty()
                            : there(old.getKey());
            if (there.equals(Optional.of(old.getValue()))) {
                gone.put(old.getKey(), old.getValue());
            } else if (there.isPresent()) {
                // edited: it stays, and is known as edited when its source comes back
                written.put(old.getKey(), old.getValue());
            }
        }
        Ledger.write(files.make(Ledger.FILE), written);
        new Commit(root).make(next, last, until, gone);
        return gone.keySet().stream().filter(name -> !isOwn(name)).toList();
    }

    /** Takes away what did not come to be the present state. */
    @Override
    public void close() throws IOException {
        Trees.delete(next);
        OPEN.remove(next);
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OWN + "/");
    }
}
