package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.secret.Secrets;
import java.util.function.BooleanSupplier;

/**
 * One performance of a plan. Opening it starts the companions and renders the declared secrets; closing it ends all
 * that was opened. Confined to one thread, but for the cancellation.
 */
public final class Run implements AutoCloseable {

    private final Plan plan;
    private final RunSetup setup;
    private final RunListener listener;
    private final Cancellation root = Cancellation.root();
    private final Cancellation cancellation;
    private final Secrets secrets;
    private final Stage stage;

    private Run(Plan plan, RunSetup setup, RunListener listener, BooleanSupplier stop) {
        this.plan = plan;
        this.setup = setup;
        this.listener = listener;
        this.cancellation = root.asking(stop, "stopped");
        this.secrets = new Secrets();
        this.stage = Stage.set(plan.project(), setup, secrets);
    }

    /** @param stop asked now and then, on the run's timer thread, whether the run should be broken off */
    public static Run open(Plan plan, RunSetup setup, RunListener listener, BooleanSupplier stop) {
        return new Run(plan, setup, listener, stop);
    }

    /** Performs all that is selected, file by file; returns when it is over. */
    public void perform() {
        plan.files().stream().filter(PlanNode::selected).forEach(this::perform);
    }

    private void perform(PlanNode file) {
        FileState state = new FileState();
        Ground ground = new Ground(
                stage.scope().withoutCaptures(), new Jars(setup.surroundings().clock()), cancellation.child(), false);
        Attempt attempt = new Attempt(plan, stage.problems(), setup.agent(), new Transcriber(secrets), listener);
        Prerequisites prerequisites = new Prerequisites(plan, state, ground);
        new Walk(state, new Gate(plan, state), attempt, prerequisites, root, secrets, listener).perform(file, ground);
    }

    /** Ends the companions and the connections, and tells the listener that the run is over. */
    @Override
    public void close() {
        try {
            listener.close();
        } finally {
            setup.agent().close();
            setup.companions().forEach(Companion::close);
            root.close();
        }
    }
}
