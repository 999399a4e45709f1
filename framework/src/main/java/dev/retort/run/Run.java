package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.secret.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One performance of a plan. Opening it starts the companions and renders the declared secrets; closing it performs the
 * teardown that is still owed and ends all that was opened. Thread-safe: nodes may be asked for from several threads,
 * and each runs at most once.
 */
public final class Run implements AutoCloseable {

    private final Plan plan;
    private final RunSetup setup;
    private final GuardedListener listener;
    private final Secrets secrets = new Secrets();
    private final Cancellation root;
    private final Map<NodePath, FileRun> files = new LinkedHashMap<>();
    private boolean closed;

    private Run(Plan plan, RunSetup setup, RunListener listener, BooleanSupplier stop, Cancellation root) {
        this.plan = plan;
        this.setup = setup;
        this.root = root;
        Cancellation cancellation = root.asking(stop, "stopped");
        this.listener = new GuardedListener(listener, cancellation);
        Stage stage = Stage.set(plan.project(), setup, secrets);
        FileRun.Stopping stopping = new FileRun.Stopping(cancellation, root);
        for (PlanNode file : plan.files()) {
            Telling telling = Telling.to(this.listener);
            files.put(file.path(), new FileRun(plan, file, stage, setup, secrets, stopping, telling));
        }
    }

    /**
     * Opens it. Where that throws, all that was handed over for it is closed.
     *
     * @param stop asked now and then, on the run's timer thread, whether the run should be broken off
     */
    public static Run open(Plan plan, RunSetup setup, RunListener listener, BooleanSupplier stop) {
        Cancellation root = Cancellation.root();
        try {
            return new Run(plan, setup, listener, stop, root);
        } catch (Throwable failed) {
            Ending ending = new Ending().then(() -> Ending.rethrow(failed)).then(listener::close);
            setup.closing(ending).then(root::close).rethrow();
            throw failed;
        }
    }

    /** What it performs. */
    public Plan plan() {
        return plan;
    }

    /**
     * Performs all that is selected and was not performed yet, file by file; returns when it is over.
     *
     * @throws IllegalStateException if this run is closed
     */
    public void perform() {
        Ending ending = new Ending();
        plan.files().stream()
                .filter(PlanNode::selected)
                .map(PlanNode::path)
                .forEach(file -> ending.then(() -> performed(file)));
        ending.then(listener::rethrow).rethrow();
    }

    /**
     * Performs one node: of a test what it needs, the setup still owed, and itself; of a container all that is selected
     * in it. Asking again gives the same outcome, and who asks while it runs waits for it (RULES 14). Callers are not
     * counted against {@code parallel: n}: of a parallel group as many children run at once as are asked for at once.
     *
     * @throws IllegalArgumentException if that node is not selected
     * @throws IllegalStateException if this run is closed
     */
    public Outcome perform(NodePath path) {
        Outcome outcome = performed(path);
        listener.rethrow();
        return outcome;
    }

    private Outcome performed(NodePath path) {
        if (isClosed()) {
            throw new IllegalStateException("the run is closed");
        }
        PlanNode node = plan.at(path)
                .filter(PlanNode::selected)
                .orElseThrow(() -> new IllegalArgumentException("not planned: " + path.text()));
        return Optional.ofNullable(files.get(path.file())).orElseThrow().perform(node);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Closes it; tells whether it was open. */
    private synchronized boolean closes() {
        boolean wasOpen = !closed;
        closed = true;
        return wasOpen;
    }

    /**
     * Performs the teardown that is still owed, innermost first, ends the companions and the connections, and tells the
     * listener that the run is over. Does all of it, whatever fails. To close it again does nothing.
     *
     * @throws UntoldFailures if teardown that was still owed failed, or a group by itself that was not over; what a
     *     listener or companion threw goes before
     */
    @Override
    public void close() {
        if (!closes()) {
            return;
        }
        List<UntoldFailures.Failure> failed = new ArrayList<>();
        Ending ending = new Ending();
        files.values().forEach(file -> ending.then(() -> failed.addAll(file.close())));
        secrets.warnings().forEach(warning -> listener.warned(secrets.redact(warning)));
        ending.then(listener::close);
        setup.closing(ending).then(root::close).then(listener::rethrow);
        if (!failed.isEmpty()) {
            ending.then(() -> {
                throw new UntoldFailures(failed);
            });
        }
        ending.rethrow();
    }
}
