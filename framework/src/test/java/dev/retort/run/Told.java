package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.secret.Redacted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Notes what it is told of a run, and tells another one. Nodes are named by their path below the file, {@code Group ›
 * test}; the file itself by {@code file}. Thread-safe, guarded by itself.
 */
final class Told implements RunListener {

    private final List<String> events = new ArrayList<>();
    private final List<String> exchanges = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private RunListener also = new RunListener() {};

    void telling(RunListener listener) {
        also = listener;
    }

    static String name(PlanNode node) {
        List<String> steps = node.path().segments().stream()
                .skip(1)
                .map(NodePath.Segment::name)
                .toList();
        return steps.isEmpty() ? "file" : String.join(" › ", steps);
    }

    static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** {@code + node} started, {@code - node} finished, {@code / node} skipped. */
    synchronized List<String> events() {
        return List.copyOf(events);
    }

    /** {@code inside < of} for each exchange; the node itself where both are one. */
    synchronized List<String> exchanges() {
        return List.copyOf(exchanges);
    }

    synchronized Map<String, Outcome> outcomes() {
        return new LinkedHashMap<>(outcomes);
    }

    @Override
    public void started(PlanNode node) {
        note("+ " + name(node));
        also.started(node);
    }

    @Override
    public void skipped(PlanNode node, Redacted reason) {
        came(node, new Outcome.Skipped(reason));
        note("/ " + name(node));
        also.skipped(node, reason);
    }

    @Override
    public void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {
        synchronized (this) {
            exchanges.add(inside.path().equals(of.path()) ? name(of) : name(inside) + " < " + name(of));
        }
        also.exchanged(inside, of, exchange);
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        came(node, outcome);
        note("- " + name(node));
        also.finished(node, outcome);
    }

    private synchronized void came(PlanNode node, Outcome outcome) {
        outcomes.put(name(node), outcome);
    }

    private synchronized void note(String event) {
        events.add(event);
    }

    @Override
    public void warned(Redacted warning) {
        also.warned(warning);
    }

    @Override
    public void close() {
        also.close();
    }
}
