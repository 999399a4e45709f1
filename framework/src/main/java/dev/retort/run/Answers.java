package dev.retort.run;

import dev.retort.plan.PlanNode;

/**
 * Who is handed the answers themselves: a Java caller may ask for one by name. Called on the thread that runs the test,
 * before its outcome is told.
 */
public interface Answers {

    /** Nobody. */
    Answers UNHEARD = new Answers() {
        @Override
        public void came(PlanNode test, ReceivedAnswer answer) {}

        @Override
        public boolean wantContent() {
            return false;
        }
    };

    /** The answer to a test's request; of several requests the last that was told counts. */
    void came(PlanNode test, ReceivedAnswer answer);

    /** Whether content is wanted that the test itself does not look at. */
    default boolean wantContent() {
        return true;
    }
}
