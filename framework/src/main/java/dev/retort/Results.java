package dev.retort;

import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.run.Answers;
import dev.retort.run.Outcome;
import dev.retort.run.ReceivedAnswer;
import dev.retort.run.RunListener;
import dev.retort.run.Transcript;
import dev.retort.secret.Redacted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Notes what came of a run while the caller's listener is told of it. Thread-safe. */
final class Results implements RunListener, Answers {

    private final RunListener listener;
    private final Map<NodePath, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Map<NodePath, ReceivedAnswer> answers = new ConcurrentHashMap<>();

    /** Told by whoever closes the run, when all is over. */
    private final List<String> warnings = new ArrayList<>();

    Results(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public void started(PlanNode node) {
        listener.started(node);
    }

    @Override
    public void skipped(PlanNode node, Redacted reason) {
        outcomes.put(node.path(), new Outcome.Skipped(reason));
        listener.skipped(node, reason);
    }

    @Override
    public boolean readsExchanges() {
        return listener.readsExchanges();
    }

    @Override
    public void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {
        listener.exchanged(inside, of, exchange);
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        outcomes.put(node.path(), outcome);
        listener.finished(node, outcome);
    }

    @Override
    public void warned(Redacted warning) {
        warnings.add(warning.text());
        listener.warned(warning);
    }

    @Override
    public void close() {
        listener.close();
    }

    @Override
    public void came(PlanNode test, ReceivedAnswer answer) {
        answers.put(test.path(), answer);
    }

    /** What came of each test that was to run, and of each group that failed by itself; in the order of the plan. */
    RunResult of(Plan plan) {
        List<TestResult> results = new ArrayList<>();
        plan.files().stream()
                .flatMap(PlanNode::stream)
                .filter(PlanNode::selected)
                .forEach(node -> outcome(node).ifPresent(outcome -> results.add(result(node, outcome))));
        List<String> all = new ArrayList<>(plan.project().parameters().warnings());
        all.addAll(warnings);
        return new RunResult(results, all);
    }

    private TestResult result(PlanNode node, Outcome outcome) {
        return new TestResult(node, outcome, Optional.ofNullable(answers.get(node.path())));
    }

    private Optional<Outcome> outcome(PlanNode node) {
        return node.isLeaf()
                ? nearest(node.path())
                : Optional.ofNullable(outcomes.get(node.path())).filter(Outcome.Failed.class::isInstance);
    }

    /** Of what is in something that was skipped nothing is told but that. */
    private Optional<Outcome> nearest(NodePath path) {
        return Optional.ofNullable(outcomes.get(path)).or(() -> path.parent().flatMap(this::nearest));
    }
}
