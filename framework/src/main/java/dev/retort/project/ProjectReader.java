package dev.retort.project;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.spec.BaseUrl;
import dev.retort.spec.Defaults;
import dev.retort.spec.Reading;
import dev.retort.spec.SecretTexts;
import dev.retort.spec.Vocabulary;
import dev.retort.spec.WrittenSecret;
import dev.retort.spec.WrittenSecrets;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code retort.yaml}, chooses the environment, and lays the parameters over both. Immutable and thread-safe. */
public final class ProjectReader {

    private final Vocabulary vocabulary;
    private final Function<FileAccess, Surroundings> surroundings;
    private final List<Problem> before;

    /**
     * @param surroundings of the runs of a project that may read these files
     * @param before what is wrong with the vocabulary, and so with every project that is read with it
     */
    public ProjectReader(Vocabulary vocabulary, Function<FileAccess, Surroundings> surroundings, List<Problem> before) {
        this.vocabulary = vocabulary;
        this.surroundings = surroundings;
        this.before = List.copyOf(before);
    }

    /** The nearest folder around a file that has a {@code retort.yaml}: the root of the specs there. */
    public static Optional<Path> rootAround(Path file) {
        return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(Configuration.SHARED)))
                .findFirst();
    }

    /** The project of the specs below that folder; one without {@code retort.yaml} has nothing but its parameters. */
    public Project read(Path root, Parameters parameters) {
        try {
            return tryToRead(root, parameters);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            Location at = SourceFile.of(Configuration.SHARED, "").at(1, 1, 1);
            return new Project(
                    root,
                    Environment.NONE,
                    Defaults.NONE,
                    Map.of(),
                    Optional.empty(),
                    FileAccess.under(root, List.of()),
                    parameters,
                    Template::constant,
                    List.of(),
                    all(List.of(vocabulary.authors().blame(thrown, ProjectReader.class, at))));
        }
    }

    private List<Problem> all(List<Problem> own) {
        return Stream.concat(before.stream(), own.stream()).toList();
    }

    private Project tryToRead(Path root, Parameters parameters) {
        Problems problems = new Problems();
        Reading reading = new Reading(vocabulary, problems);
        Settings settings = Configuration.read(root, problems)
                .map(file -> new SettingsReader(root, reading).read(file))
                .orElse(Settings.NONE);
        settings.defaults().names(); // the plan asks for them: an extension that throws is a problem of this file
        Optional<Environment> chosen = settings.environments().choose(parameters.environment(), problems);
        chosen.ifPresent(environment -> new ProjectVariables(
                        settings, environment, parameters.variables().keySet(), problems)
                .check());
        Defaults defaults = Defaults.ofBaseUrl(chosen.flatMap(Environment::baseUrl))
                .mergedInto(settings.defaults())
                .mergedInto(Defaults.ofBaseUrl(baseUrl(parameters, reading)));
        FileAccess files = FileAccess.under(root, settings.files());
        Scope outermost = Scope.ofRun(surroundings.apply(files), 0); // random values are no part of what is known
        Function<Template, Optional<Value>> known = template -> template.known(outermost);
        return new Project(
                root,
                chosen.orElse(Environment.NONE),
                defaults,
                settings.secrets(),
                settings.mock(),
                files,
                parameters,
                known,
                written(settings, parameters, reading, known),
                all(Stream.concat(parameters.problems().stream(), problems.list().stream())
                        .toList()));
    }

    private static List<WrittenSecret> written(
            Settings settings, Parameters parameters, Reading reading, Function<Template, Optional<Value>> known) {
        List<WrittenSecret> written = new ArrayList<>(reading.confided());
        parameters
                .secrets()
                .forEach((name, secret) ->
                        SecretTexts.of(secret).forEach(text -> written.add(new WrittenSecret(name, text))));
        settings.secrets().forEach((name, secret) -> written.addAll(WrittenSecrets.of(name, known.apply(secret))));
        return written;
    }

    /** {@code retort.baseUrl}, which wins over every file. */
    private static Optional<BaseUrl> baseUrl(Parameters parameters, Reading reading) {
        return parameters.baseUrl().map(url -> {
            Location at = SourceFile.of("-Dretort.baseUrl", url).at(1, 1, url.length());
            return BaseUrl.of(url, at, "the parameter retort.baseUrl", reading);
        });
    }
}
