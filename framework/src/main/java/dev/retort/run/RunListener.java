package dev.retort.run;

import dev.retort.plan.PlanNode;
import dev.retort.secret.Redacted;

/**
 * Is told what happens in a run. Calls are well nested: what is started is finished, parents around their children;
 * they come on the thread that runs the node. A listener that throws ends the run; what was started is torn down all
 * the same.
 */
public interface RunListener {

    /** Who wants to be told nothing. */
    RunListener NOBODY = new RunListener() {
        @Override
        public boolean readsExchanges() {
            return false;
        }
    };

    /** Whether exchanges are to be told: to make one readable takes longer than most tests. */
    default boolean readsExchanges() {
        return true;
    }

    default void started(PlanNode node) {}

    /** Instead of started; nothing below it is told. */
    default void skipped(PlanNode node, Redacted reason) {}

    /** @param of differs where a prerequisite that is not selected runs inside the node that needs it */
    default void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {}

    default void finished(PlanNode node, Outcome outcome) {}

    /** What a user should know about the run as a whole; told at its end, each once. */
    default void warned(Redacted warning) {}

    /** The run is over: write and flush. */
    default void close() {}
}
