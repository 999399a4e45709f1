package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.SpecRoots;
import dev.retort.project.SpecSearch;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class that stands for specs; Surefire counts only what is below one. */
final class ClassDescriptor extends AbstractTestDescriptor {

    static final String SEGMENT = "class";

    private final SpecSearch search;
    private final Optional<Plan> plan;

    private ClassDescriptor(UniqueId id, Class<?> type, SpecSearch search, Optional<Plan> plan) {
        super(id, type.getSimpleName(), ClassSource.from(type));
        this.search = search;
        this.plan = plan;
    }

    static ClassDescriptor of(UniqueId id, Class<?> type, Assembly assembly, Parameters parameters) {
        SpecSearch search = new SpecSearch(type.getAnnotation(HttpSpecs.class).value(), SpecRoots.of(type));
        return new ClassDescriptor(
                id,
                type,
                search,
                search.found().map(found -> assembly.plan(assembly.project(found.root(), parameters), found.files())));
    }

    static boolean standsForSpecs(Class<?> type) {
        return type.isAnnotationPresent(HttpSpecs.class);
    }

    /** The plan of its specs; empty, where no spec file was found. */
    Optional<Plan> plan() {
        return plan;
    }

    /** Where its files are, and their ids below it. */
    Map<Path, UniqueId> places() {
        Map<Path, UniqueId> places = new LinkedHashMap<>();
        plan.ifPresent(specs -> {
            for (PlanNode file : specs.files()) {
                places.put(
                        NodeSource.place(specs, file),
                        NodeUniqueId.append(getUniqueId(), file.path().last()));
            }
        });
        return places;
    }

    /** What is odd about the files around those it stands for. */
    List<String> oddities() {
        return search.oddities();
    }

    /** What to say where no spec file was found. */
    String nothingFound() {
        return search.nothingFound()
                + "\nput specs into src/test/resources, or name their folder: @HttpSpecs(\"folder\")";
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
