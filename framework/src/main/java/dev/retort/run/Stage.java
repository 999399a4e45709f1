package dev.retort.run;

import dev.retort.project.Project;
import dev.retort.project.RunScope;
import dev.retort.secret.Secrets;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.template.Scope;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all files of a run start from: the companions are up, and the declared secrets are known.
 *
 * @param problems what is wrong with the project, or went wrong in setting the stage: then no test can run
 */
record Stage(Scope scope, List<Problem> problems) {

    static Stage set(Project project, RunSetup setup, Secrets secrets) {
        project.written().forEach(secret -> secrets.add(secret.name(), secret.text()));
        if (!project.problems().isEmpty()) {
            return new Stage(RunScope.of(project, setup.surroundings(), setup.seed(), Map.of()), project.problems());
        }
        Guard guard = new Guard(setup.vocabulary().authors());
        Problems problems = new Problems();
        Map<String, Value> companions = new LinkedHashMap<>();
        setup.companions().forEach(companion -> companions.putAll(started(companion, project, guard, problems)));
        Scope scope = RunScope.of(project, setup.surroundings(), setup.seed(), companions)
                .telling(FileSecrets.of(project, secrets));
        project.secretPlaces().forEach((name, at) -> guard.call(() -> scope.get(name, problems), at, problems));
        return new Stage(scope, problems.list());
    }

    private static Map<String, Value> started(Companion companion, Project project, Guard guard, Problems problems) {
        return guard.call(
                        () -> {
                            Parsed<Map<String, Value>> started = companion.start(project);
                            started.failure().ifPresent(bad -> problems.add("companion", companion.at(), bad.reason()));
                            return started.toOptional();
                        },
                        companion.at(),
                        problems)
                .orElse(Map.of());
    }
}
