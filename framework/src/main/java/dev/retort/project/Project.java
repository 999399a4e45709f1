package dev.retort.project;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.spec.Defaults;
import dev.retort.spec.SpecFile;
import dev.retort.spec.WrittenSecret;
import dev.retort.spec.WrittenSecrets;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What holds for all specs below one root: {@code retort.yaml} with the environment and the parameters of this run laid
 * over it. Immutable.
 *
 * @param root the folder that holds the specs; the names of files are relative to it
 * @param defaults with the environment's {@code baseUrl}, or {@code retort.baseUrl}, already in them
 * @param secrets the variables that no output may show
 * @param known what is known of a template before anything runs: what is written, and the environment of this process
 * @param written secrets that are known so, also where nothing can be rendered
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
        Function<Template, Optional<Value>> known,
        List<WrittenSecret> written,
        List<Problem> problems) {

    public Project {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }

    /** Where the secrets are written. */
    public Map<String, Location> secretPlaces() {
        Map<String, Location> places = new LinkedHashMap<>();
        secrets.forEach((name, template) -> places.put(name, template.at()));
        return places;
    }

    /** What is known of secrets before anything of that file is rendered: what stands in it, and here. */
    public List<WrittenSecret> secretsIn(SpecFile file) {
        List<WrittenSecret> all = new ArrayList<>(written);
        all.addAll(file.secrets());
        file.group().ifPresent(group -> {
            Set<String> names = new HashSet<>(secrets.keySet());
            names.addAll(WrittenSecrets.names(group));
            all.addAll(WrittenSecrets.of(group, names, known));
        });
        return all;
    }
}
