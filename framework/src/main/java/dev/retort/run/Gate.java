package dev.retort.run;

import dev.retort.plan.Need;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.plan.TestNeeds;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.SpecFile;
import dev.retort.template.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a node may start. Reads the state of its file and changes nothing. */
final class Gate {

    private final Plan plan;
    private final FileState state;
    private final Grounds grounds;
    private final Guard guard;
    private final List<Problem> ofRun;

    /** @param ofRun what keeps all tests of the run from running */
    Gate(Plan plan, FileState state, Grounds grounds, Guard guard, List<Problem> ofRun) {
        this.plan = plan;
        this.state = state;
        this.grounds = grounds;
        this.guard = guard;
        this.ofRun = List.copyOf(ofRun);
    }

    /** What the gate says. */
    sealed interface Decision {
        record Go() implements Decision {}

        record Skip(String reason) implements Decision {}

        /** @param because what did not pass, or did not do what was wanted of it */
        record Abort(String reason, Optional<PlanNode> because) implements Decision {}

        /** The spec is wrong: that is the node's own failure. */
        record Fail(List<Problem> problems) implements Decision {}
    }

    /** What can be said before its prerequisites have run: then they need not run where it does not. */
    Decision early(PlanNode node) {
        Optional<Decision> decision = closed(node);
        if (decision.isEmpty() && missing(node, needs(node).conditional()).isEmpty()) {
            decision = conditions(node).or(() -> faults(node));
        }
        return decision.orElseGet(Decision.Go::new);
    }

    /** What is said when all that it needs has run. */
    Decision late(PlanNode node) {
        return closed(node)
                .or(() -> missing(node, needs(node).conditional()))
                .or(() -> conditions(node))
                .or(() -> faults(node))
                .or(() -> missing(node, needs(node).needs()))
                .orElseGet(Decision.Go::new);
    }

    private TestNeeds needs(PlanNode node) {
        return plan.needs(node.path());
    }

    private Optional<Decision> closed(PlanNode node) {
        return grounds.of(node).cancellation().reason().map(Gate::cancelled).or(() -> blocked(node));
    }

    private static Decision cancelled(String reason) {
        return reason.equals(TeardownTime.OVER)
                ? new Decision.Abort("cancelled: " + reason, Optional.empty())
                : new Decision.Skip("cancelled: " + reason);
    }

    /** Something around it cannot go on; the teardown of a group in which something ran is owed all the same. */
    private Optional<Decision> blocked(PlanNode node) {
        PlanNode each = node;
        for (Optional<PlanNode> group = plan.parent(each); group.isPresent(); group = plan.parent(each)) {
            boolean isTeardown = each.section() == Section.TEARDOWN;
            Optional<FileState.Block> block = state.block(group.get().path());
            if (block.isPresent() && (block.get().whole() || !isTeardown)) {
                return Optional.of(block.get().below());
            }
            if (isTeardown && each.row().isEmpty() && state.hasRun(group.get())) {
                return Optional.empty();
            }
            each = group.get();
        }
        return Optional.empty();
    }

    /** Its {@code skip} and {@code when}; of rows each is asked by itself. */
    private Optional<Decision> conditions(PlanNode node) {
        if (!isAsked(node)) {
            return Optional.empty();
        }
        List<Problem> known = needs(node).conditionProblems();
        if (!known.isEmpty()) {
            return Optional.of(new Decision.Fail(known));
        }
        Problems problems = new Problems();
        Optional<String> reason = guard.call(
                () -> node.conditions().flatMap(conditions -> conditions.skipReason(scope(node), problems)),
                node.at(),
                problems);
        return problems.isEmpty() ? reason.map(Decision.Skip::new) : Optional.of(new Decision.Fail(problems.list()));
    }

    /** A test's own vars count; random values are the same however often it is asked. */
    private Scope scope(PlanNode node) {
        Scope around = grounds.of(node).scope();
        String owner = node.path().last().name();
        return node.test()
                .map(test -> test.scope(around, owner))
                .orElseGet(() -> around.inside(Scope.Layer.OWN, owner, Map.of()));
    }

    private static boolean isAsked(PlanNode node) {
        return node.role() == PlanNode.Role.TEST || node.role() == PlanNode.Role.GROUP;
    }

    /** What is known to be wrong before anything is sent. */
    private Optional<Decision> faults(PlanNode node) {
        if (node.spec() instanceof SpecFile file && node.role() == PlanNode.Role.BROKEN) {
            return Optional.of(new Decision.Fail(file.problems()));
        }
        List<Problem> known =
                node.isLeaf() && !ofRun.isEmpty() ? ofRun : needs(node).problems();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Decision.Fail(known));
    }

    private Optional<Decision> missing(PlanNode node, List<Need> needs) {
        for (Need need : needs) {
            Optional<String> lack = need.soft() ? Optional.empty() : lack(need, node);
            if (lack.isPresent()) {
                return lack.map(reason -> plan.isPart(node, Section.TEARDOWN)
                        ? new Decision.Skip(reason) // what cannot be torn down was not set up: that is no news
                        : new Decision.Abort(reason, plan.at(need.from())));
            }
        }
        return Optional.empty();
    }

    private Optional<String> lack(Need need, PlanNode node) {
        PlanNode from = plan.at(need.from()).orElseThrow();
        String who = "`" + from.name() + "` (" + from.at().shown() + ")";
        if (need.variable().isEmpty()) {
            return state.hasPassed(from) ? Optional.empty() : Optional.of("needs " + who + ", which did not pass");
        }
        String variable = need.variable().get();
        return grounds.of(node).scope().hasCaptured(variable)
                ? Optional.empty()
                : Optional.of("needs `" + variable + "`, which " + who + " did not capture");
    }
}
