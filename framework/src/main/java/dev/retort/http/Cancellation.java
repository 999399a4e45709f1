package dev.retort.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Stopping, as a tree: what is cancelled cancels everything below it, once, with a reason. The root owns one timer
 * thread for deadlines and questions; closing the root ends it. Close a child, too, when its work is over: then nothing
 * above holds on to it. Thread-safe.
 */
public final class Cancellation implements AutoCloseable {

    /** An action that will run on cancellation; closing it means that it no longer has to. */
    public interface Registration extends AutoCloseable {

        /** After this the action does not begin any more; it may be running at this moment. */
        @Override
        void close();
    }

    private final Timer timer;
    private final Registration whenClosed;
    private final Map<Object, Runnable> actions = new LinkedHashMap<>();
    private final List<Registration> scheduled = new ArrayList<>();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private Optional<String> reason = Optional.empty();

    private Cancellation(Timer timer, Optional<Cancellation> parent) {
        this.timer = timer;
        this.whenClosed = parent.map(
                        above -> above.onCancel(() -> cancel(above.reason().orElseThrow())))
                .orElse(timer::close);
    }

    /** A new tree; its timer thread starts with the first deadline. */
    public static Cancellation root() {
        return new Cancellation(new Timer(), Optional.empty());
    }

    /** A node below this one; cancelled already if this one is. */
    public Cancellation child() {
        return new Cancellation(timer, Optional.of(this));
    }

    /** A child that is cancelled for that reason when the time has passed. */
    public Cancellation deadline(Duration after, String reason) {
        Cancellation child = child();
        child.keep(timer.after(after, () -> child.cancel(reason)));
        return child;
    }

    /**
     * A child that is cancelled for that reason soon after the answer is yes. It is asked every 50 ms on the timer
     * thread, until the child is closed; a question that throws is not asked again.
     */
    public Cancellation asking(BooleanSupplier question, String reason) {
        Cancellation child = child();
        child.keep(timer.again(() -> {
            if (question.getAsBoolean()) {
                child.cancel(reason);
            }
        }));
        return child;
    }

    /** Cancels this node and all below it; only the first reason counts. Runs the actions on the caller's thread. */
    public void cancel(String why) {
        List<Runnable> due;
        synchronized (this) {
            if (reason.isPresent()) {
                return;
            }
            reason = Optional.of(why);
            due = List.copyOf(actions.values());
            actions.clear();
        }
        cancelled.countDown();
        due.forEach(Runnable::run);
    }

    /**
     * The action runs when this node is cancelled, on the cancelling thread, or at once if it is already. It must be
     * short, must not wait and must not throw: deadlines of others wait behind it.
     */
    public Registration onCancel(Runnable action) {
        Object key = new Object();
        synchronized (this) {
            if (reason.isEmpty()) {
                actions.put(key, action);
                return () -> forget(key);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Object key) {
        actions.remove(key);
    }

    private synchronized void keep(Registration registration) {
        scheduled.add(registration);
    }

    public boolean isCancelled() {
        return reason().isPresent();
    }

    /** Why this node was cancelled, if it was. */
    public synchronized Optional<String> reason() {
        return reason;
    }

    /**
     * Waits that long, or until this node is cancelled. An interrupt of the waiting thread cancels this node and leaves
     * the thread interrupted.
     *
     * @return whether the whole time has passed
     */
    public boolean sleep(Duration time) {
        try {
            return !cancelled.await(Timer.nanos(time), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            cancel("interrupted");
            return false;
        }
    }

    /** This node's work is over: its deadline no longer counts. Closing the root ends the timer thread. */
    @Override
    public void close() {
        whenClosed.close();
        List<Registration> over;
        synchronized (this) {
            over = List.copyOf(scheduled);
            scheduled.clear();
            actions.clear();
        }
        over.forEach(Registration::close);
    }

    /**
     * The one thread of a tree of cancellations: calls at a time, or again and again. All that is called again is
     * called at one beat, because a beat of its own for each exchange would wake the thread for each. Thread-safe.
     */
    private static final class Timer implements AutoCloseable {

        private static final Duration LONGEST = Duration.ofDays(36_500);
        private static final int BEAT_MILLIS = 50;

        private final ScheduledThreadPoolExecutor executor;
        private final Map<Object, Runnable> calledAgain = new ConcurrentHashMap<>();
        private Optional<Future<?>> beat = Optional.empty();

        Timer() {
            executor = new ScheduledThreadPoolExecutor(1, action -> {
                Thread thread = new Thread(action, "retort-timer");
                thread.setDaemon(true);
                return thread;
            });
            executor.setRemoveOnCancelPolicy(true);
        }

        /** Once, when that time has passed. */
        Registration after(Duration time, Runnable action) {
            Future<?> future = executor.schedule(action, nanos(time), TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        }

        /** Every 50 ms, until it throws. */
        Registration again(Runnable action) {
            beginBeating();
            Object key = new Object();
            calledAgain.put(key, action);
            return () -> calledAgain.remove(key);
        }

        private synchronized void beginBeating() {
            if (beat.isEmpty()) {
                beat = Optional.of(executor.scheduleWithFixedDelay(
                        this::callAgain, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS));
            }
        }

        private void callAgain() {
            calledAgain.forEach((key, action) -> {
                try {
                    action.run();
                } catch (RuntimeException | Error thrown) {
                    calledAgain.remove(key); // nobody waits for it, and the others are to be called
                }
            });
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
}
