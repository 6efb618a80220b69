package org.opis.validate.schematron;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Waits for work that may have no end. Saxon cannot be interrupted: such work is left behind in a thread of its own, which
 * ends with the process.
 */
final class Patience {
    private static final int MOST = 4;

    private final AtomicInteger left = new AtomicInteger();

    /** Whether so much was left behind that no more should be begun. */
    boolean isSpent() {
        return left.get() >= MOST;
    }

    /** What the work gives; empty where it does not end in time. */
    <T> Optional<T> wait(Supplier<T> work, Duration time) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "rules");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            left.incrementAndGet();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A supplier throws nothing else; too little memory is for the caller to know. */
    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
