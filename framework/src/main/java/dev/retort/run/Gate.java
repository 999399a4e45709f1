package dev.retort.run;

import dev.retort.plan.Need;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.source.Problems;
import java.util.Optional;

/** Whether a node may start. Reads the state of its file and changes nothing. */
final class Gate {

    private final Plan plan;
    private final FileState state;

    Gate(Plan plan, FileState state) {
        this.plan = plan;
        this.state = state;
    }

    /** What the gate says. */
    sealed interface Decision {
        record Go() implements Decision {}

        record Skip(String reason) implements Decision {}

        record Abort(String reason) implements Decision {}
    }

    Decision decide(PlanNode node, Ground ground) {
        return ground.cancellation()
                .reason()
                .<Decision>map(reason -> new Decision.Skip("cancelled: " + reason))
                .or(() -> blocked(node))
                .or(() -> lacking(node, ground))
                .or(() -> skipped(node, ground))
                .orElseGet(Decision.Go::new);
    }

    /** The setup of a group around it failed; its teardown runs all the same. */
    private Optional<Decision> blocked(PlanNode node) {
        return node.section() == Section.TEARDOWN
                ? Optional.empty()
                : state.blocked(node.path()).map(Decision.Abort::new);
    }

    /** Its {@code skip} and {@code when}; one that cannot be told must not run. Of rows each is asked by itself. */
    private Optional<Decision> skipped(PlanNode node, Ground ground) {
        boolean isAsked = node.role() == PlanNode.Role.TEST || node.role() == PlanNode.Role.GROUP;
        if (!isAsked || !plan.needs(node.path()).problems().isEmpty()) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Optional<String> reason =
                node.conditions().flatMap(conditions -> conditions.skipReason(ground.scope(), problems));
        if (!problems.isEmpty()) {
            return Optional.of(new Decision.Abort(problems.list().get(0).text()));
        }
        return reason.map(Decision.Skip::new);
    }

    private Optional<Decision> lacking(PlanNode node, Ground ground) {
        for (Need need : plan.needs(node.path()).needs()) {
            PlanNode from = plan.at(need.from()).orElseThrow();
            Optional<String> lack = need.soft() ? Optional.empty() : lack(need, from, ground);
            if (lack.isPresent()) {
                return lack.map(reason ->
                        node.section() == Section.TEARDOWN ? new Decision.Skip(reason) : new Decision.Abort(reason));
            }
        }
        return Optional.empty();
    }

    private Optional<String> lack(Need need, PlanNode from, Ground ground) {
        String who = "`" + from.name() + "` (" + from.at().shown() + ")";
        if (need.variable().isEmpty()) {
            return state.hasPassed(from) ? Optional.empty() : Optional.of("needs " + who + ", which did not pass");
        }
        String variable = need.variable().get();
        return ground.scope().hasCaptured(variable)
                ? Optional.empty()
                : Optional.of("needs `" + variable + "`, which " + who + " did not capture");
    }
}
