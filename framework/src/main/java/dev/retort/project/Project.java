package dev.retort.project;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.spec.Defaults;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for all specs below one root: {@code retort.yaml} with the environment and the parameters of this run laid
 * over it. Immutable.
 *
 * @param root the folder that holds the specs; the names of files are relative to it
 * @param defaults with the environment's {@code baseUrl}, or {@code retort.baseUrl}, already in them
 * @param secrets the variables that no output may show
 * @param problems what is wrong with {@code retort.yaml} or the choice of the environment
 */
public record Project(
        Path root,
        Environment environment,
        Defaults defaults,
        Map<String, Template> secrets,
        Optional<MockSetting> mock,
        FileAccess files,
        Parameters parameters,
        List<Problem> problems) {

    public Project {
        problems = List.copyOf(problems);
    }

    /** Where the secrets are written. */
    public Map<String, Location> secretPlaces() {
        Map<String, Location> places = new LinkedHashMap<>();
        secrets.forEach((name, template) -> places.put(name, template.at()));
        return places;
    }

    /** The secrets that stand in the file itself: known, and to be hidden, also where nothing can be rendered. */
    public Map<String, Value> writtenSecrets() {
        Map<String, Value> written = new LinkedHashMap<>();
        secrets.forEach((name, template) -> template.constant().ifPresent(value -> written.put(name, value)));
        return written;
    }
}
