package org.opis.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.lsp4j.Diagnostic;

/** Checks a file when its writer pauses; what has been overtaken by another change is not told. */
final class Checks implements AutoCloseable {
    /** Between two letters of a quick writer lies less. */
    static final long PAUSE = 120;

    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "opis-checks");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
    private final OpenFiles files;
    private final Findings findings;
    private final BiConsumer<OpenFile, List<Diagnostic>> told;

    Checks(OpenFiles files, Findings findings, BiConsumer<OpenFile, List<Diagnostic>> told) {
        this.files = files;
        this.findings = findings;
        this.told = told;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** After a pause, or at once. */
    void ask(OpenFile file, boolean now) {
        Future<?> before =
                waiting.put(file.uri(), worker.schedule(() -> check(file), now ? 0 : PAUSE, TimeUnit.MILLISECONDS));
        if (before != null) {
            before.cancel(false);
        }
    }

    private void check(OpenFile file) {
        if (files.isCurrent(file)) {
            List<Diagnostic> found = findings.of(file);
            if (files.isCurrent(file)) {
                told.accept(file, found);
            }
        }
    }

    /** A closed file has nothing to be told. */
    void forget(String uri) {
        Future<?> before = waiting.remove(uri);
        if (before != null) {
            before.cancel(false);
        }
    }

    @Override
    public void close() {
        // what is being told is told to its end: an interrupted thread closes the stream to the editor
        worker.shutdown();
    }
}
