package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Assembly;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.SpecFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** One file, which is planned once and may be performed again and again. Confined to one thread. */
final class Replay implements AutoCloseable {

    private final String name;
    private final Assembly assembly;
    private final RecordingServer server;
    private final Recording recording;
    private final Plan plan;
    private final Map<String, NodePath> paths = new LinkedHashMap<>();

    /** @param name its own among those that one server serves */
    Replay(String spec, String name, Path folder, Assembly assembly, RecordingServer server) throws IOException {
        this.name = name;
        this.assembly = assembly;
        this.server = server;
        this.recording = server.part(name);
        Files.writeString(folder.resolve("a.http.yaml"), spec, StandardCharsets.UTF_8);
        Map<String, String> parameters = Map.of("retort.baseUrl", recording.url(), "retort.var.stage", "dev");
        this.plan = assembly.plan(assembly.project(folder, Parameters.of(parameters)), SpecFiles.below(folder));
        plan.files().get(0).stream().forEach(node -> paths.put(Told.name(node), node.path()));
    }

    /**
     * What was told of a run, and sent by it.
     *
     * @param failed the teardown that was performed when the run was closed, and failed
     */
    record Performed(Told told, List<String> requests, List<String> failed) {

        /** What came of a leaf; where nothing came of it, what came of the group around it that was skipped. */
        String outcomeAt(String leaf) {
            Map<String, Outcome> outcomes = told.outcomes();
            String at = leaf;
            while (!outcomes.containsKey(at)) {
                at = at.contains(" › ") ? at.substring(0, at.lastIndexOf(" › ")) : "file";
            }
            return Told.word(outcomes.get(at));
        }
    }

    /** What is done with an open run. */
    interface Use {
        void of(Run run);
    }

    Recording recording() {
        return recording;
    }

    PlanNode root() {
        return plan.files().get(0);
    }

    Performed inFull() {
        return performed(plan, new RunListener() {}, () -> false, Run::perform);
    }

    Performed inFull(RunListener also, BooleanSupplier stop, Use use) {
        return performed(plan, also, stop, use);
    }

    /** Asks for one node of the whole plan, and for nothing else. */
    Performed asking(String leaf) {
        return performed(plan, new RunListener() {}, () -> false, run -> run.perform(paths.get(leaf)));
    }

    /** Performs a plan in which only that leaf is selected. */
    Performed selecting(String leaf) {
        return performed(plan.keeping(Set.of(paths.get(leaf))), new RunListener() {}, () -> false, Run::perform);
    }

    private Performed performed(Plan some, RunListener also, BooleanSupplier stop, Use use) {
        recording.forget();
        Told told = new Told();
        told.telling(also);
        List<String> failed = List.of();
        try (Run run = assembly.open(some, told, stop)) {
            use.of(run);
        } catch (UntoldFailures owed) {
            failed = owed.failures().stream()
                    .map(UntoldFailures.Failure::node)
                    .filter(PlanNode::isLeaf)
                    .map(Told::name)
                    .toList();
        }
        assertThat(recording.isLeft()).as("all connections are closed").isTrue();
        return new Performed(told, recording.lines(), failed);
    }

    @Override
    public void close() {
        server.forgetPart(name);
    }
}
