package dev.retort.specs;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.SpecFiles;
import dev.retort.run.Outcome;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import dev.retort.run.ShownProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The codes of the problems of a project that are told in golden files, to the letter. */
final class ToldCodes implements RunListener {

    private final Path project;
    private final UnaryOperator<Path> golden;
    private final Set<String> codes = new TreeSet<>();

    private ToldCodes(Path project, UnaryOperator<Path> golden) {
        this.project = project;
        this.golden = golden;
    }

    /**
     * Runs the specs of that project that have a golden file.
     *
     * @param golden from a spec to where its golden file would be
     */
    static Set<String> of(Path project, Map<String, String> parameters, UnaryOperator<Path> golden) {
        Assembly assembly = Assembly.withExtensions();
        List<Path> specs = SpecFiles.below(project).stream()
                .filter(file -> Files.exists(golden.apply(file)))
                .toList();
        Plan plan = assembly.plan(assembly.project(project, Parameters.of(parameters)), specs);
        ToldCodes told = new ToldCodes(project, golden);
        try (Run run = assembly.open(plan, told, () -> false)) {
            run.perform();
        }
        return told.codes;
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            String text = text(golden.apply(project.resolve(node.path().file().text())));
            failed.problems().stream()
                    .filter(problem ->
                            text.contains(SpecReport.stable(problem.text().text())))
                    .map(ShownProblem::code)
                    .forEach(codes::add);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
