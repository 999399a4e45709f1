package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.Need;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.source.Problems;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.TestSpec;
import java.util.Optional;

/** Whether a node may start. Reads the state of its file and changes nothing. */
final class Gate {

    private final Plan plan;
    private final FileState state;
    private final Cancellation cancellation;

    Gate(Plan plan, FileState state, Cancellation cancellation) {
        this.plan = plan;
        this.state = state;
        this.cancellation = cancellation;
    }

    /** What the gate says. */
    sealed interface Decision {
        record Go() implements Decision {}

        record Skip(String reason) implements Decision {}

        record Abort(String reason) implements Decision {}
    }

    Decision decide(PlanNode node) {
        Optional<String> cancelled = cancellation.reason();
        if (cancelled.isPresent() && node.section() != Section.TEARDOWN) {
            return new Decision.Skip("cancelled: " + cancelled.get());
        }
        return skipped(node)
                .or(() -> setupFailed(node).map(Decision.Abort::new))
                .or(() -> lacking(node))
                .orElseGet(Decision.Go::new);
    }

    /** Its own {@code skip}, in the scope that it starts from; one that cannot be told must not run. */
    private Optional<Decision> skipped(PlanNode node) {
        Problems problems = new Problems();
        return node.test()
                .map(TestSpec::conditions)
                .or(() -> node.group().map(GroupSpec::conditions))
                .flatMap(conditions -> conditions.skipReason(state.scopeAround(node), problems))
                .map(reason -> problems.isEmpty()
                        ? new Decision.Skip(reason)
                        : new Decision.Abort(problems.list().get(0).text()));
    }

    private Optional<String> setupFailed(PlanNode node) {
        return node.section() == Section.TEARDOWN ? Optional.empty() : state.failedSetup(node.path());
    }

    private Optional<Decision> lacking(PlanNode node) {
        for (Need need : plan.needs(node.path()).needs()) {
            if (!need.soft() && !state.hasCaptured(node, need.variable())) {
                PlanNode from = plan.at(need.from()).orElseThrow();
                String reason = "needs `%s`, which `%s` (%s) did not capture"
                        .formatted(need.variable(), from.name(), from.at().shown());
                return Optional.of(
                        node.section() == Section.TEARDOWN ? new Decision.Skip(reason) : new Decision.Abort(reason));
            }
        }
        return Optional.empty();
    }
}
