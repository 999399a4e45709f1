package dev.retort.run;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;

/**
 * Of a teardown that is owed nothing is left out: what nobody selected, or asked for, comes after what somebody did
 * (RULES 10 and 14). Where it has been torn down in its turn, that would be too late.
 */
final class TeardownRest {

    private final Plan plan;
    private final FileState state;
    private final Prerequisites prerequisites;
    private final Walk walk;

    TeardownRest(Plan plan, FileState state, Prerequisites prerequisites, Walk walk) {
        this.plan = plan;
        this.state = state;
        this.prerequisites = prerequisites;
        this.walk = walk;
    }

    /** Performs the setup and the tests of a group, or the rows, that are part of a teardown and have not run. */
    void perform(PlanNode container, Telling telling) {
        boolean isOwed = plan.isPart(container, Section.TEARDOWN) && prerequisites.isTeardownOwed(container, state);
        if (isOwed && !isTornDown(container)) {
            boolean isRows = container.role() == PlanNode.Role.ROWS;
            container.children().stream()
                    .filter(child -> isRows || child.section() != Section.TEARDOWN)
                    .forEach(child -> walk.perform(child, child.selected() ? telling : telling.inside(container)));
        }
    }

    /** Whether teardown of its own has run, or of what it is in that is itself teardown. */
    private boolean isTornDown(PlanNode inTeardown) {
        boolean hasRun = inTeardown.role() == PlanNode.Role.GROUP
                && inTeardown.children(Section.TEARDOWN).stream().anyMatch(state::hasRun);
        return hasRun
                || (inTeardown.section() != Section.TEARDOWN
                        && plan.parent(inTeardown).filter(this::isTornDown).isPresent());
    }
}
