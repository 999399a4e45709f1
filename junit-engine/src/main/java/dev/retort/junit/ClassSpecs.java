package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.project.Parameters;
import dev.retort.project.SpecRoots;
import dev.retort.project.SpecSearch;
import java.util.Optional;

/**
 * The specs that a class stands for: where they are looked for, and their plan.
 *
 * @param found their plan; empty, where no spec file was found
 */
record ClassSpecs(Class<?> type, SpecSearch search, Optional<Plan> found) {

    /** Looks for them; a class that is not annotated stands for none. */
    static Optional<ClassSpecs> of(Class<?> type, Assembly assembly, Parameters parameters) {
        return Optional.ofNullable(type.getAnnotation(HttpSpecs.class)).map(annotation -> {
            SpecSearch search = new SpecSearch(annotation.value(), SpecRoots.of(type));
            Optional<Plan> plan = search.found()
                    .map(found -> assembly.plan(assembly.project(found.root(), parameters), found.files()));
            return new ClassSpecs(type, search, plan);
        });
    }

    Plan plan() {
        return found.orElseThrow();
    }

    /** What to say where nothing was found. */
    String nothingFound() {
        return search.nothingFound()
                + "\nput specs into src/test/resources, or name their folder: @HttpSpecs(\"folder\")";
    }
}
