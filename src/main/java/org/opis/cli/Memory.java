package org.opis.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.opis.diagnostic.Code;
import org.opis.report.Checked;
import org.opis.report.PositionFinder;
import org.opis.validate.schematron.RuleMemory;

/** Several files at once may take more memory than there is; one of them may not. */
final class Memory {
    /** Written by who works alone. */
    private final ReadWriteLock all = new ReentrantReadWriteLock(true);

    /** What may take much. */
    interface Task<M> {
        M run() throws IOException;
    }

    /**
     * Works beside others; where that takes too much, once more, alone.
     *
     * @throws OutOfMemoryError if it takes too much alone, too
     */
    <M> M share(Task<M> work) throws IOException {
        all.readLock().lock();
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            // alone, below
        } finally {
            all.readLock().unlock();
        }
        all.writeLock().lock();
        try {
            return work.run();
        } finally {
            all.writeLock().unlock();
        }
    }

    /** What is said of a file that takes too much, or whose rules do. */
    static Checked finding(String label, Throwable fault) {
        long most = Runtime.getRuntime().maxMemory() / 1_000_000;
        boolean rules = fault instanceof RuleMemory;
        String message = (rules ? "the rules of its schema take" : "it takes") + " more memory than the " + most
                + " MB that Java may use; java -Xmx gives it more";
        return Checked.xml(
                label, new byte[0], List.of(PositionFinder.start(label, rules ? Code.V599 : Code.V593, message)));
    }
}
