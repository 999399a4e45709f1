package dev.retort.run;

import dev.retort.Assembly;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.Project;
import dev.retort.project.SpecFiles;
import dev.retort.report.FailureText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<String, PlanNode> nodes = new LinkedHashMap<>();
    private final Told told = new Told();
    private List<String> selected = List.of();
    private BooleanSupplier stop = () -> false;

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
        told.telling(listener);
        return this;
    }

    RecordingServer server() {
        return server;
    }

    Plan plan() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("retort.baseUrl", server.whole().url());
        Assembly assembly = Assembly.withExtensions();
        Project project = assembly.project(folder, Parameters.of(all));
        Plan whole = assembly.plan(project, SpecFiles.below(folder));
        whole.files().stream().flatMap(PlanNode::stream).forEach(node -> nodes.put(Told.name(node), node));
        Set<NodePath> kept = selected.stream()
                .flatMap(name -> node(name).leaves())
                .map(PlanNode::path)
                .collect(Collectors.toSet());
        return kept.isEmpty() ? whole : whole.keeping(kept);
    }

    /** Opens the run without performing it. */
    Run open() {
        return Assembly.withExtensions().open(plan(), told, stop);
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

    /** What was sent: {@code GET /a}. */
    List<String> requests() {
        return server.lines();
    }

    /** {@code + node} started, {@code - node} finished, {@code / node} skipped. */
    List<String> events() {
        return told.events();
    }

    /** {@code inside < of} for each exchange; the node itself where both are one. */
    List<String> exchanges() {
        return told.exchanges();
    }

    Outcome outcome(String name) {
        Outcome outcome = told.outcomes().get(name);
        if (outcome == null) {
            throw new IllegalArgumentException(
                    "no outcome of `" + name + "` among " + told.outcomes().keySet());
        }
        return outcome;
    }

    /** {@code passed}, {@code failed}, {@code aborted}, {@code skipped}, by the name of the node. */
    Map<String, String> outcomes() {
        Map<String, String> words = new LinkedHashMap<>();
        told.outcomes().forEach((name, outcome) -> words.put(name, Told.word(outcome)));
        return words;
    }

    /** One word for each of the leaves named. */
    List<String> outcomes(String... names) {
        return Arrays.stream(names).map(name -> Told.word(outcome(name))).toList();
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
