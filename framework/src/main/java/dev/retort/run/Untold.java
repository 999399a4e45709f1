package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.secret.Secrets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What failed and nobody selected. Nobody is told of it by itself, so it is the failure of a group around it (RULES
 * 10). Thread-safe, guarded by itself.
 */
final class Untold {

    private final Plan plan;
    private final FileState state;
    private final Prerequisites prerequisites;
    private final Secrets secrets;
    private final Map<NodePath, Cause> ofGroups = new HashMap<>();

    Untold(Plan plan, FileState state, Prerequisites prerequisites, Secrets secrets) {
        this.plan = plan;
        this.state = state;
        this.prerequisites = prerequisites;
        this.secrets = secrets;
    }

    /** Notes what others did not run for: it is told with the innermost group around both, unless by itself. */
    synchronized void note(Cause cause, PlanNode told) {
        if (cause.outcome() instanceof Outcome.Failed && !cause.node().selected()) {
            ofGroups.putIfAbsent(prerequisites.groupOfBoth(cause.node(), told), cause);
        }
    }

    /** What a selected group came to by itself, when all in it is over. */
    synchronized Outcome outcome(PlanNode group) {
        return Optional.ofNullable(ofGroups.get(group.path()))
                .or(() -> owedTeardown(group))
                .map(cause -> cause.outcome() instanceof Outcome.Failed failed
                        ? failed.of(shown(cause.node()))
                        : cause.outcome())
                .orElseGet(Outcome.Passed::new);
    }

    private Optional<Cause> owedTeardown(PlanNode group) {
        return group.leaves()
                .filter(leaf -> !leaf.selected() && plan.isPart(leaf, Section.TEARDOWN))
                .filter(leaf -> prerequisites.selectedAround(leaf).equals(group.path()))
                .flatMap(leaf -> state.failure(leaf).map(failure -> new Cause(leaf, failure)).stream())
                .findFirst();
    }

    private ShownTest shown(PlanNode test) {
        return new ShownTest(part(test), secrets.redact(test.name()), test.at(), test.requestAt());
    }

    private String part(PlanNode test) {
        if (plan.isPart(test, Section.TEARDOWN)) {
            return "teardown";
        }
        return plan.isPart(test, Section.SETUP) ? "setup" : "test";
    }
}
