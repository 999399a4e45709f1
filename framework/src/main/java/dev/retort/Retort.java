package dev.retort;

import dev.retort.plan.Plan;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import dev.retort.spec.VariableNames;
import dev.retort.value.JavaValues;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Specs that a Java program runs:
 *
 * <pre>{@code
 * RunResult result = Retort.specs("users").baseUrl("http://localhost:" + port).run();
 * result.throwUnlessPassed();
 * User user = result.answer("reads a user").as(User.class);
 * }</pre>
 *
 * <p>Each method gives other specs and leaves these as they are. What no method says is taken from the JVM's properties
 * {@code retort.*}, as {@code -Dretort.environment=staging} sets them, then from {@code retort.yaml}. Immutable and
 * thread-safe: one may be run many times, also at once; each run stands alone.
 */
public final class Retort {

    private final Assembly assembly;
    private final Wish wish;

    private Retort(Assembly assembly, Wish wish) {
        this.assembly = assembly;
        this.wish = wish;
    }

    /**
     * The specs at these places: folders, files, or patterns of files ({@code users/*.http.yaml}), by their path on the
     * class path or, where there is nothing of that name, in the file system; without any place all specs of the class
     * path. They are looked for when they are run. All have to belong to one project: below the same folder of the
     * class path, or the same {@code retort.yaml}.
     */
    public static Retort specs(String... places) {
        return new Retort(Assembly.withExtensions(), Wish.of(List.of(places)));
    }

    /** With that environment of {@code retort.yaml}. */
    public Retort environment(String name) {
        return with(wish.parameter("retort.environment", name));
    }

    /** With that address of the server in place of any other. */
    public Retort baseUrl(String url) {
        return with(wish.parameter("retort.baseUrl", url));
    }

    /**
     * With a variable, which wins over those that {@code vars} declare. Its value is a text, a number, a boolean, a
     * list or map of these, or any object that Jackson's databind writes as JSON; no text in it is taken for a
     * template.
     *
     * @throws IllegalArgumentException if no variable can have that name, or the value cannot be written as JSON
     * @throws IllegalStateException if it takes databind, and that is missing; the message says what to add
     */
    public Retort var(String name, Object value) {
        return with(wish.variable(checked(name), value(name, value)));
    }

    /**
     * With a variable whose value is shown in no output.
     *
     * @throws IllegalArgumentException as {@link #var}
     * @throws IllegalStateException as {@link #var}
     */
    public Retort secret(String name, Object value) {
        return with(wish.secret(checked(name), value(name, value)));
    }

    /** With that seed of all random values, as a failure tells it. */
    public Retort seed(long seed) {
        return with(wish.parameter("retort.seed", Long.toString(seed)));
    }

    /** Only tests that have one of these tags, or are in something that has; what they need runs with them. */
    public Retort tags(String... tags) {
        return with(wish.tags(List.of(tags)));
    }

    /**
     * Only these tests, and those in these groups and files; what they need runs with them.
     *
     * @param names their names, or more of the end of their paths, with {@code *} for any text: {@code Users › creates
     *     *}; or a file and a line, {@code users.http.yaml:14}; what {@code retort.tests} takes
     */
    public Retort tests(String... names) {
        return with(wish.tests(List.of(names)));
    }

    private Retort with(Wish other) {
        return new Retort(assembly, other);
    }

    private static String checked(String name) {
        VariableNames.fault(name).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return name;
    }

    private static Value value(String name, Object value) {
        return JavaValues.of(value).orElse(bad -> {
            throw new IllegalArgumentException("the variable `" + name + "`: " + bad.reason());
        });
    }

    /**
     * Runs them; returns when all is over. That tests fail is told by the result.
     *
     * @throws IllegalArgumentException if there are no such specs or tests
     */
    public RunResult run() {
        return run(RunListener.NOBODY);
    }

    /**
     * Runs them, and tells that listener meanwhile; its methods are called on several threads where tests run in
     * parallel. What it throws ends the run and is thrown here.
     *
     * @throws IllegalArgumentException as {@link #run()}
     */
    public RunResult run(RunListener listener) {
        Plan plan = plan();
        Results results = new Results(listener);
        try (Run run = assembly.open(plan, results, results, () -> false)) {
            run.perform();
        }
        return results.of(plan);
    }

    /**
     * Opens a run for who asks for its tests one by one; whoever opens it closes it.
     *
     * @throws IllegalArgumentException as {@link #run()}
     */
    public Run open(RunListener listener) {
        return assembly.open(plan(), listener, () -> false);
    }

    private Plan plan() {
        Places.Specs specs = Places.of(wish.places());
        Plan plan = assembly.plan(assembly.project(specs.root(), wish.parameters()), specs.files());
        return Optional.of(plan)
                .filter(whole -> wish.tags().isEmpty() && wish.tests().isEmpty())
                .orElseGet(() -> plan.keeping(new Choice(plan).of(wish.tests(), wish.tags())));
    }
}
