package org.opis.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Several files at once; results come in the order of the files, and only a few are ever held. */
public final class Workers {
    /** Results held beyond those in work, so that one slow file does not stop the others. */
    private static final int AHEAD = 2;

    private final int threads;

    /** @param threads at least 1 */
    public Workers(int threads) {
        this.threads = threads;
    }

    /** As many as there are processors, two at least. */
    public static int usual() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    /** What becomes of the results, on the caller's thread. */
    public interface Sink<I, O> {
        void done(I item, O result);

        /** The work itself failed, which is a fault of opis. */
        void failed(I item, Throwable fault);
    }

    /** Runs {@code work} on every item and gives each result to {@code sink}, in order. */
    public <I, O> void run(List<I> items, Function<I, O> work, Sink<I, O> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, items.size())));
        Deque<Started<I, O>> open = new ArrayDeque<>();
        try {
            for (I item : items) {
                if (open.size() >= threads + AHEAD) {
                    open.remove().give(sink);
                }
                FutureTask<O> task = new FutureTask<>(() -> work.apply(item));
                pool.execute(task);
                open.add(new Started<>(item, task));
            }
            while (!open.isEmpty()) {
                open.remove().give(sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    private record Started<I, O>(I item, FutureTask<O> task) {
        void give(Sink<I, O> sink) throws InterruptedException {
            O result;
            try {
                result = task.get();
            } catch (ExecutionException e) {
                sink.failed(item, e.getCause());
                return;
            }
            sink.done(item, result);
        }
    }
}
