package org.opis.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private static final String SCRATCH = "scratch-";
    /** Of this process; where it is ended from outside, they are taken away. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Trees::discard)));
    }

    private final Path root;
    private final Within present;
    private final Path next;
    /** For what is gone when the stage is closed. */
    private final Path scratch;

    private final Within files;
    private final KnownLines ledger;
    private final boolean force;
    private final Roll roll;

    private Stage(Path root, Path next, boolean force) throws IOException {
        this.root = root;
        this.next = next;
        this.scratch = Files.createDirectories(scratch(next));
        this.present = new Within(root);
        this.files = new Within(Files.createDirectories(next.resolve(Commit.FILES)));
        SortedLines lines = new SortedLines(scratch, "before");
        Ledger.each(root.resolve(Ledger.FILE), lines::add);
        this.ledger = KnownLines.of(scratch.resolve("ledger"), lines);
        this.force = force;
        this.roll = new Roll(new SortedLines(scratch, "outputs"), ledger);
    }

    private static Path scratch(Path next) {
        String name = next.getFileName().toString();
        return next.resolveSibling(SCRATCH + name.substring(BEGUN.length()));
    }

    /** Opens a folder that is there; what a run that was ended left half done is brought to its end, or taken away. */
    public static Opened open(Path root, boolean force) throws IOException {
        Path own = Files.createDirectories(root.resolve(OWN));
        boolean finished = new Commit(root).forward();
        for (Path left : Trees.below(own, "{" + BEGUN + "," + SCRATCH + "}*")) {
            Trees.delete(left);
        }
        Atomic.clean(root);
        Path next = own.resolve(BEGUN + UUID.randomUUID());
        OPEN.add(next);
        OPEN.add(scratch(next));
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
        roll.withdraw(name);
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
    public synchronized void keep(String name, String there) throws IOException {
        roll.keep(name, there);
    }

    /** Every output that stands there stays as it is, where no other is written. */
    public synchronized void keepAll() {
        roll.keepAll();
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
        roll.add(name, Digest.sha256(content), wrote);
    }

    /** What opis would write under a name that stays as it is. */
    public synchronized void wrote(String name, String sha256) throws IOException {
        Optional<String> there = there(name);
        if (there.isPresent()) {
            roll.add(name, there.get(), sha256);
        }
    }

    /** The hash of what stands there now; empty where nothing does. */
    public Optional<String> there(String name) throws IOException {
        return present.holds(name) ? Optional.of(Digest.of(root.resolve(name))) : Optional.empty();
    }

    /** What stands there now; empty where nothing does. */
    public Optional<byte[]> last(String name) throws IOException {
        return present.holds(name) ? Optional.of(Files.readAllBytes(root.resolve(name))) : Optional.empty();
    }

    /** An output of the coming state, as it will stand there. */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(files.holds(name) ? files.make(name) : present.make(name));
    }

    /** A file that is gone when the stage is closed. */
    public Path scratch(String name) {
        return scratch.resolve(name);
    }

    /** A file of an earlier run that has lines with a tab behind their keys, for looking things up in it. */
    public KnownLines known(String name) throws IOException {
        SortedLines lines = new SortedLines(scratch, "known");
        if (present.holds(name)) {
            try (Stream<String> all = Files.lines(root.resolve(name))) {
                for (String line : (Iterable<String>) all::iterator) {
                    int tab = line.lastIndexOf('\t');
                    lines.add(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
                }
            }
        }
        return KnownLines.of(scratch.resolve("known"), lines);
    }

    /** The hash of what opis wrote there last. */
    public Optional<String> wrote(String name) throws IOException {
        return ledger.find(name);
    }

    private synchronized Written take(String name, Path part, String sha256) throws IOException {
        Path place = present.make(name);
        if (Files.isDirectory(place)) {
            throw new IOException("a folder stands where a file is needed: " + place);
        } else if (!Files.isWritable(place.getParent())) {
            throw new AccessDeniedException(place.toString());
        }
        Optional<String> there = Files.isRegularFile(place) ? Optional.of(Digest.of(place)) : Optional.empty();
        if (there.equals(Optional.of(sha256))) {
            Files.delete(part);
        } else if (there.isPresent()
                && !force
                && !isOwn(name)
                && !ledger.find(name).equals(there)) {
            Files.delete(part);
            roll.add(name, there.get(), ledger.find(name).orElse(sha256));
            return Written.KEPT;
        }
        roll.add(name, sha256, sha256);
        return there.equals(Optional.of(sha256)) ? Written.SAME : Written.WRITTEN;
    }

    /** Gives name and hash of every output as it will stand there, by name; those that opis keeps for itself left out. */
    public synchronized void outputs(SortedLines.Reader reader) throws IOException {
        roll.each(one -> {
            if (!one.now().isEmpty() && !isOwn(one.name())) {
                reader.read(one.name(), one.now());
            }
        });
    }

    /** Writes a file that says whether all stands. */
    public interface Sign {
        void write(Writer out, boolean finished) throws IOException;
    }

    /**
     * The new state becomes the present one.
     *
     * @param last the output that says that all stands: it takes its place at the end, till then another of its kind has it
     */
    public synchronized void commit(String last, Sign sign) throws IOException {
        try (Writer until = Files.newBufferedWriter(next.resolve(Commit.UNTIL), StandardCharsets.UTF_8)) {
            sign.write(until, false);
        }
        Spool finished = spool(last);
        Writer out = new OutputStreamWriter(finished.out(), StandardCharsets.UTF_8);
        sign.write(out, true);
        out.flush();
        // it goes with the stage
        finished.finish();
        commit(last);
    }

    /** The same where no output says that all stands. */
    public synchronized void commit() throws IOException {
        Files.createFile(next.resolve(Commit.UNTIL));
        commit("");
    }

    private void commit(String last) throws IOException {
        try (Ledger.Lines written = Ledger.begin(files.make(Ledger.FILE));
                Ledger.Lines gone = Ledger.begin(next.resolve(Commit.GONE))) {
            roll.each(one -> {
                if (!one.now().isEmpty()) {
                    written.add(one.name(), one.wrote());
                } else if (!one.before().isEmpty() && there(one.name()).equals(Optional.of(one.before()))) {
                    gone.add(one.name(), one.before());
                } else if (!one.before().isEmpty() && there(one.name()).isPresent()) {
                    // edited: it stays, and is known as edited when its source comes back
                    written.add(one.name(), one.before());
                }
            });
        }
        new Commit(root).make(next, last);
    }

    /** Takes away what did not come to be the present state. */
    @Override
    public void close() throws IOException {
        roll.close();
        ledger.close();
        Trees.delete(next);
        Trees.delete(scratch);
        OPEN.remove(next);
        OPEN.remove(scratch);
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OWN + "/");
    }
}
