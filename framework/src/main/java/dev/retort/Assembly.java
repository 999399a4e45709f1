package dev.retort;

import dev.retort.http.UserAgent;
import dev.retort.mock.Mocks;
import dev.retort.plan.Plan;
import dev.retort.project.Parameters;
import dev.retort.project.Project;
import dev.retort.project.ProjectReader;
import dev.retort.project.SpecFiles;
import dev.retort.run.Answers;
import dev.retort.run.Companion;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import dev.retort.run.RunSetup;
import dev.retort.source.FileAccess;
import dev.retort.source.Problem;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecReader;
import dev.retort.spec.Vocabulary;
import dev.retort.template.Surroundings;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The one place where the parts are put together: the words of all extensions, projects, plans, and runs with their
 * companions and surroundings; for the JUnit engine and for {@link Retort}, the door for everybody else. Holds the spec
 * files that were read, so keep it as long as they may be asked for again. Thread-safe.
 */
@SuppressWarnings("exports") // projects are for the engine, which may see them
public final class Assembly {

    private final ProjectReader projects;
    private final SpecFiles files;
    private final Vocabulary vocabulary;

    private Assembly(Vocabulary vocabulary, List<Problem> problems) {
        this.projects = new ProjectReader(vocabulary, Assembly::surroundings, problems);
        this.files = new SpecFiles(new SpecReader(vocabulary));
        this.vocabulary = vocabulary;
    }

    /** With the built-in words and those of every extension that the context class loader knows of. */
    public static Assembly withExtensions() {
        Extensions extensions = Extensions.onTheClassPath();
        return new Assembly(extensions.vocabulary(), extensions.problems());
    }

    /** The project of the specs below that folder. */
    public Project project(Path root, Parameters parameters) {
        return projects.read(root, parameters);
    }

    /** The plan of these files of a project, all of them selected. */
    public Plan plan(Project project, List<Path> specs) {
        List<SpecFile> read =
                specs.stream().map(file -> files.read(project.root(), file)).toList();
        return Plan.of(
                project,
                read,
                companions(project).stream()
                        .flatMap(companion -> companion.names().stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * Opens a run of that plan; whoever opens it closes it.
     *
     * @param stop asked now and then, from another thread, whether the run should be broken off
     */
    public Run open(Plan plan, RunListener listener, BooleanSupplier stop) {
        return open(plan, listener, Answers.UNHEARD, stop);
    }

    Run open(Plan plan, RunListener listener, Answers answers, BooleanSupplier stop) {
        Project project = plan.project();
        long seed = project.parameters().seed().orElseGet(() -> new SecureRandom().nextLong());
        Surroundings surroundings = surroundings(project.files());
        return Run.open(
                plan,
                new RunSetup(
                        surroundings,
                        seed,
                        UserAgent.open("retort", surroundings.clock()),
                        companions(project),
                        vocabulary,
                        answers),
                listener,
                stop);
    }

    private static Surroundings surroundings(FileAccess files) {
        return new Surroundings(
                Clock.systemUTC(),
                RandomGenerator.of("SplittableRandom"),
                name -> Optional.ofNullable(System.getenv(name)),
                files);
    }

    private static List<Companion> companions(Project project) {
        return project.mock().map(Mocks::companion).stream().toList();
    }
}
