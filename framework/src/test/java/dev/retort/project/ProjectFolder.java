package dev.retort.project;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.run.Outcome;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import dev.retort.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of these tests: a folder with {@code retort.yaml} and specs, which is read, and run. */
public record ProjectFolder(Path root) {

    /** With that file in it. */
    public ProjectFolder with(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Project read() {
        return read(Map.of());
    }

    public Project read(Map<String, String> parameters) {
        return Assembly.withExtensions().project(root, Parameters.of(parameters));
    }

    /** What is wrong with the project: {@code retort.yaml:1:1 unknown-key: message; suggestion}. */
    public List<String> problems(Map<String, String> parameters) {
        return read(parameters).problems().stream().map(ProjectFolder::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.at().exact() + " " + problem.code() + ": " + problem.message()
                + problem.suggestion().map(suggestion -> "; " + suggestion).orElse("");
    }

    /** What came of each test, by its name. */
    public Map<String, Outcome> run(Map<String, String> parameters) {
        Assembly assembly = Assembly.withExtensions();
        Project project = assembly.project(root, Parameters.of(parameters));
        Plan plan = assembly.plan(project, SpecFiles.below(root));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        RunListener listener = new RunListener() {
            @Override
            public void finished(PlanNode node, Outcome outcome) {
                if (node.isLeaf()) {
                    outcomes.put(node.name(), outcome);
                }
            }
        };
        try (Run run = assembly.open(plan, listener, () -> false)) {
            run.perform();
        }
        return outcomes;
    }
}
