package dev.retort.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread of a tree of {@link Cancellation}s: calls at a time, or again and again. */
final class CancellationTimer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final ScheduledThreadPoolExecutor executor;

    CancellationTimer() {
        executor = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(action, "retort-timer");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
    }

    Cancellation.Registration after(Duration time, Runnable action) {
        return registration(executor.schedule(action, nanos(time), TimeUnit.NANOSECONDS));
    }

    Cancellation.Registration every(Duration pause, Runnable action) {
        long nanos = nanos(pause);
        return registration(executor.scheduleWithFixedDelay(action, nanos, nanos, TimeUnit.NANOSECONDS));
    }

    private static Cancellation.Registration registration(Future<?> future) {
        return () -> future.cancel(false);
    }

    /** Never negative; a time that does not fit is a hundred years. */
    static long nanos(Duration time) {
        Duration shorter = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        return shorter.isNegative() ? 0 : shorter.toNanos();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
