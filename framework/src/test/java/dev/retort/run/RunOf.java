package dev.retort.run;

import dev.retort.Assembly;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.Project;
import dev.retort.project.SpecFiles;
import dev.retort.report.FailureText;
import dev.retort.secret.Redacted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The vocabulary of these tests: a spec as text, which is performed against a server that remembers what it was asked.
 * Nodes are named by their path below the file, {@code Group › test}; the file itself by {@code file}.
 */
final class RunOf implements AutoCloseable {

    private static final String FILE = "a.http.yaml";

    private final Path folder;
    private final RecordingServer server = RecordingServer.start();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> events = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, PlanNode> nodes = new LinkedHashMap<>();
    private final List<String> exchanges = new ArrayList<>();
    private List<String> selected = List.of();
    private BooleanSupplier stop = () -> false;
    private RunListener also = new RunListener() {};

    private RunOf(Path folder) {
        this.folder = folder;
    }

    /** A run of one file with that text. */
    static RunOf spec(String text) {
        try {
            Path folder = Files.createTempDirectory("retort-run");
            Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
            return new RunOf(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    RunOf with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only these tests are selected. */
    RunOf selecting(String... tests) {
        selected = List.of(tests);
        return this;
    }

    RunOf stoppedWhen(BooleanSupplier question) {
        stop = question;
        return this;
    }

    RunOf telling(RunListener listener) {
        also = listener;
        return this;
    }

    RecordingServer server() {
        return server;
    }

    Plan plan() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("retort.baseUrl", server.url());
        Assembly assembly = Assembly.withExtensions();
        Project project = assembly.project(folder, Parameters.of(all));
        Plan whole = assembly.plan(project, SpecFiles.below(folder));
        whole.files().stream().flatMap(PlanNode::stream).forEach(node -> nodes.put(name(node), node));
        Set<NodePath> kept = selected.stream()
                .flatMap(name -> node(name).leaves())
                .map(PlanNode::path)
                .collect(Collectors.toSet());
        return kept.isEmpty() ? whole : whole.keeping(kept);
    }

    /** Opens the run without performing it. */
    Run open() {
        return Assembly.withExtensions().open(plan(), new Notes(), stop);
    }

    /** Performs all that is selected. */
    RunOf performing() {
        try (Run run = open()) {
            run.perform();
        }
        return this;
    }

    NodePath path(String name) {
        return node(name).path();
    }

    PlanNode node(String name) {
        PlanNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no node `" + name + "` among " + nodes.keySet());
        }
        return node;
    }

    String nameOf(PlanNode node) {
        return name(node);
    }

    private static String name(PlanNode node) {
        List<String> steps = node.path().segments().stream()
                .skip(1)
                .map(NodePath.Segment::name)
                .toList();
        return steps.isEmpty() ? "file" : String.join(" › ", steps);
    }

    /** What was sent: {@code GET /a}. */
    List<String> requests() {
        return server.lines();
    }

    /** {@code + node} started, {@code - node} finished, {@code / node} skipped. */
    List<String> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    /** {@code inside < of} for each exchange; the node itself where both are one. */
    List<String> exchanges() {
        synchronized (events) {
            return List.copyOf(exchanges);
        }
    }

    Outcome outcome(String name) {
        synchronized (events) {
            Outcome outcome = outcomes.get(name);
            if (outcome == null) {
                throw new IllegalArgumentException("no outcome of `" + name + "` among " + outcomes.keySet());
            }
            return outcome;
        }
    }

    /** What came of a leaf; where nothing came of it, what came of the group around it that was skipped. */
    Outcome outcomeAt(String name) {
        String at = name;
        synchronized (events) {
            while (!outcomes.containsKey(at)) {
                at = at.contains(" › ") ? at.substring(0, at.lastIndexOf(" › ")) : "file";
            }
            return outcome(at);
        }
    }

    /** {@code passed}, {@code failed}, {@code aborted}, {@code skipped}, by the name of the node. */
    Map<String, String> outcomes() {
        synchronized (events) {
            Map<String, String> words = new LinkedHashMap<>();
            outcomes.forEach((name, outcome) -> words.put(name, word(outcome)));
            return words;
        }
    }

    /** One word for each of the leaves named. */
    List<String> outcomes(String... names) {
        return Arrays.stream(names).map(name -> word(outcome(name))).toList();
    }

    static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What a reader is told of a node that did not pass. */
    String told(String name) {
        Outcome outcome = outcome(name);
        if (outcome instanceof Outcome.Failed failed) {
            return FailureText.of(node(name), failed).message();
        }
        if (outcome instanceof Outcome.Aborted aborted) {
            return aborted.reason().text();
        }
        return outcome instanceof Outcome.Skipped skipped ? skipped.reason().text() : "";
    }

    /** Notes what it is told, and tells the other one. */
    private final class Notes implements RunListener {

        @Override
        public void started(PlanNode node) {
            note("+ " + name(node));
            also.started(node);
        }

        @Override
        public void skipped(PlanNode node, Redacted reason) {
            synchronized (events) {
                outcomes.put(name(node), new Outcome.Skipped(reason));
            }
            note("/ " + name(node));
            also.skipped(node, reason);
        }

        @Override
        public void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {
            synchronized (events) {
                exchanges.add(inside.path().equals(of.path()) ? name(of) : name(inside) + " < " + name(of));
            }
            also.exchanged(inside, of, exchange);
        }

        @Override
        public void finished(PlanNode node, Outcome outcome) {
            synchronized (events) {
                outcomes.put(name(node), outcome);
            }
            note("- " + name(node));
            also.finished(node, outcome);
        }

        @Override
        public void close() {
            also.close();
        }
    }

    private void note(String event) {
        synchronized (events) {
            events.add(event);
        }
    }

    @Override
    public void close() {
        server.close();
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
