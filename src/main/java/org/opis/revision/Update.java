package org.opis.revision;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.opis.batch.Delivery;
import org.opis.batch.FolderLock;
import org.opis.batch.Input;
import org.opis.batch.Stage;
import org.opis.revision.Updated.State;
import org.opis.text.Digest;

/** One run over a folder of corrected files: all of it becomes visible together, or nothing. */
public final class Update implements Delivery<Updated>, AutoCloseable {
    private final Home home;
    private final FolderLock lock;
    private final Stage stage;
    private final Consumer<String> conflicts;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private final Map<String, ChangeCount> tallies = new TreeMap<>();
    private int conflicting;

    private Update(Home home, FolderLock lock, Stage stage, Consumer<String> conflicts) {
        this.home = home;
        this.lock = lock;
        this.stage = stage;
        this.conflicts = conflicts;
    }

    /**
     * Begins a run.
     *
     * @param conflicts is told each, a line
     */
    public static Update begin(Home home, Consumer<String> conflicts) throws IOException {
        FolderLock lock = FolderLock.take(home.root());
        try {
            return new Update(home, lock, Stage.open(home.root(), true).stage(), conflicts);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void put(Input input, Updated updated) throws IOException {
        counts.merge(updated.state(), 1, Integer::sum);
        String name = home.file(updated.place());
        updated.conflicts()
                .forEach(conflict -> conflicts.accept(
                        home.root().resolve(name) + ":" + conflict.line() + ": conflict: " + conflict.sentence()));
        conflicting += updated.conflicts().size();
        for (Taken taken : updated.taken()) {
            Difference difference = taken.difference();
            tallies.computeIfAbsent(taken.rule() + ": " + difference.about(), about -> new ChangeCount())
                    .add(name + ":" + difference.after() + ": " + difference.sentence());
        }
        if (updated.state() == State.REFUSED) {
            return;
        }
        String wrote = Digest.sha256(updated.now());
        if (updated.file().length > 0) {
            stage.write(name, updated.file(), wrote);
        } else {
            stage.wrote(name, wrote);
        }
        stage.write(Bases.file(updated.place()), Bases.compressed(updated.now()));
    }

    /** All files take their places. */
    public void finish() throws IOException {
        stage.keepAll();
        stage.commit();
    }

    /** What would come or has come in, by the rule that reads there now and what it is about, with examples. */
    public String table() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((about, tally) -> table.append(tally.lines(about)));
        return table.toString();
    }

    /** What became of the files, one sentence without its full stop. */
    public String line() {
        return count(State.NEW) + " new, " + count(State.READ_ANEW) + " read anew, " + count(State.MERGED) + " merged, "
                + count(State.SAME) + " unchanged, " + count(State.REFUSED) + " failed; " + conflicting
                + (conflicting == 1 ? " conflict" : " conflicts");
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    @Override
    public void close() throws IOException {
        try {
            stage.close();
        } finally {
            lock.close();
        }
    }
}
