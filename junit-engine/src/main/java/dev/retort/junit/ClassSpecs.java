package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.project.Parameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The specs that a class stands for: where they are, and their plan.
 *
 * @param searched the folders that were looked into, for the message of a class that finds nothing
 * @param found their plan; empty, where no spec file was found
 */
record ClassSpecs(Class<?> type, List<Path> searched, Optional<Plan> found) {

    /** Looks for them; a class that is not annotated stands for none. */
    static Optional<ClassSpecs> of(Class<?> type, Assembly assembly, Parameters parameters) {
        HttpSpecs annotation = type.getAnnotation(HttpSpecs.class);
        if (annotation == null) {
            return Optional.empty();
        }
        List<Path> roots = SpecRoots.of(type);
        for (Path root : roots) {
            List<Path> files = new SpecPattern(annotation.value()).files(root);
            if (!files.isEmpty()) {
                Plan plan = assembly.plan(assembly.project(root, parameters), files);
                return Optional.of(new ClassSpecs(type, roots, Optional.of(plan)));
            }
        }
        return Optional.of(new ClassSpecs(type, roots, Optional.empty()));
    }

    Plan plan() {
        return found.orElseThrow();
    }

    /** What to say where nothing was found. */
    String nothingFound() {
        String wanted = type.getAnnotation(HttpSpecs.class).value();
        String place = wanted.isEmpty() ? "" : "/" + new SpecPattern(wanted).text();
        StringBuilder text = new StringBuilder("no spec file found")
                .append(wanted.isEmpty() ? "" : " for \"" + wanted + "\"")
                .append(": looked for *.http.yaml, *.http.yml and *.http.json in");
        searched.forEach(root -> text.append("\n  ").append(root).append(place));
        return text.append("\nput specs into src/test/resources, or name their folder: @HttpSpecs(\"folder\")")
                .toString();
    }
}
