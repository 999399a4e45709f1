package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.PlanNode;
import dev.retort.secret.Redacted;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A listener that may throw, as one that does not: the run is broken off then, ends in good order, and throws it at its
 * end. Thread-safe if the listener is.
 */
final class GuardedListener implements RunListener {

    private final RunListener listener;
    private final Cancellation run;
    private final AtomicReference<Optional<Throwable>> thrown = new AtomicReference<>(Optional.empty());

    GuardedListener(RunListener listener, Cancellation run) {
        this.listener = listener;
        this.run = run;
    }

    @Override
    public void started(PlanNode node) {
        guarded(() -> listener.started(node));
    }

    @Override
    public void skipped(PlanNode node, Redacted reason) {
        guarded(() -> listener.skipped(node, reason));
    }

    @Override
    public boolean readsExchanges() {
        return listener.readsExchanges();
    }

    @Override
    public void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {
        guarded(() -> listener.exchanged(inside, of, exchange));
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        guarded(() -> listener.finished(node, outcome));
    }

    @Override
    public void warned(Redacted warning) {
        guarded(() -> listener.warned(warning));
    }

    @Override
    public void close() {
        guarded(listener::close);
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (Throwable problem) {
            thrown.compareAndSet(Optional.empty(), Optional.of(problem));
            run.cancel("a listener threw " + problem.getClass().getName());
        }
    }

    /** Throws what the listener threw first, if it was not thrown already. */
    void rethrow() {
        thrown.getAndSet(Optional.empty()).ifPresent(Ending::rethrow);
    }
}
