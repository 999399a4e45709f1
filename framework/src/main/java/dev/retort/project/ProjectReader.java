package dev.retort.project;

import dev.retort.source.Fields;
import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.spec.BaseUrl;
import dev.retort.spec.Defaults;
import dev.retort.spec.Reading;
import dev.retort.spec.Vocabulary;
import dev.retort.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code retort.yaml} and chooses the environment. Stateless but for its words. */
public final class ProjectReader {

    private static final String FILE = "retort.yaml";

    private final Vocabulary vocabulary;

    public ProjectReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The project of the specs below that folder; one without {@code retort.yaml} has nothing but its parameters. */
    public Project read(Path root, Parameters parameters) {
        Problems problems = new Problems();
        Reading reading = new Reading(vocabulary, problems);
        Path file = root.resolve(FILE);
        Optional<SourceNode.Mapping> mapping = Files.isRegularFile(file)
                ? SourceFile.read(file, FILE, problems)
                        .flatMap(source -> source.root(problems))
                        .flatMap(reading::mapping)
                : Optional.empty();
        return mapping.map(found -> new Settings(root, parameters, reading).project(found))
                .orElseGet(() -> withoutFile(root, parameters, problems));
    }

    private Project withoutFile(Path root, Parameters parameters, Problems problems) {
        return new Project(
                root,
                Environment.NONE,
                Settings.overridden(Defaults.NONE, parameters, new Reading(vocabulary, problems)),
                Map.of(),
                Optional.empty(),
                FileAccess.under(root, List.of()),
                parameters,
                problems.list());
    }

    /** One reading of the file. */
    private record Settings(Path root, Parameters parameters, Reading reading) {

        Project project(SourceNode.Mapping mapping) {
            try (Fields fields = reading.fields(mapping, Map.of())) {
                fields.entry("$schema");
                Map<String, Environment> environments = new LinkedHashMap<>();
                fields.take("environments", reading::mapping)
                        .flatMap(found -> found)
                        .ifPresent(found -> found.entries()
                                .forEach(entry -> environments.put(entry.key().text(), environment(entry))));
                Environment chosen = chosen(environments, mapping.at());
                Defaults defaults = fields.take("defaults", node -> Defaults.read(node, reading))
                        .orElse(Defaults.NONE);
                Map<String, Template> secrets =
                        fields.take("secrets", this::templates).orElse(Map.of());
                Optional<MockSetting> mock = fields.take("mock", this::mock).flatMap(found -> found);
                Defaults effective = Defaults.ofBaseUrl(chosen.baseUrl()).mergedInto(defaults);
                return new Project(
                        root,
                        chosen,
                        overridden(effective, parameters, reading),
                        secrets,
                        mock,
                        FileAccess.under(root, List.of()),
                        parameters,
                        reading.problems().list());
            }
        }

        private Environment environment(SourceNode.Entry entry) {
            String name = entry.key().text();
            Optional<BaseUrl> baseUrl = Optional.empty();
            Map<String, Template> vars = Map.of();
            Optional<Fields> found = reading.fields(entry.value());
            if (found.isPresent()) {
                try (Fields fields = found.get()) {
                    baseUrl = fields.entry("baseUrl")
                            .map(url -> new BaseUrl(
                                    reading.template(url.value()),
                                    url.key().at().shown() + " (environment " + name + ")"));
                    vars = fields.take("vars", this::templates).orElse(Map.of());
                }
            }
            return new Environment(name, baseUrl, vars);
        }

        private Environment chosen(Map<String, Environment> environments, Location at) {
            String wanted = parameters.environment().orElse("default");
            Environment chosen = environments.get(wanted);
            if (chosen == null && parameters.environment().isPresent()) {
                reading.problems()
                        .add(
                                "unknown-environment",
                                at,
                                "retort.environment is `" + wanted + "`, and no environment of that name is here",
                                NearestName.suggestion(wanted, environments.keySet()));
            }
            return chosen == null ? Environment.NONE : chosen;
        }

        private Map<String, Template> templates(SourceNode node) {
            Map<String, Template> templates = new LinkedHashMap<>();
            reading.mapping(node)
                    .ifPresent(mapping -> mapping.entries()
                            .forEach(entry -> templates.put(entry.key().text(), reading.template(entry.value()))));
            return templates;
        }

        private Optional<MockSetting> mock(SourceNode node) {
            Optional<Fields> found = reading.fields(node);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (Fields fields = found.get()) {
                return Optional.of(new MockSetting(
                        fields.take("mappings", reading::text)
                                .flatMap(folder -> folder)
                                .orElse("wiremock"),
                        node.at()));
            }
        }

        /** The defaults with {@code retort.baseUrl}, which wins over every file. */
        static Defaults overridden(Defaults defaults, Parameters parameters, Reading reading) {
            return parameters
                    .baseUrl()
                    .map(url -> {
                        SourceFile parameter = SourceFile.of("-Dretort.baseUrl", url);
                        Location at = parameter.at(1, 1, url.length());
                        return defaults.mergedInto(Defaults.ofBaseUrl(
                                Optional.of(new BaseUrl(reading.template(url, at), "the parameter retort.baseUrl"))));
                    })
                    .orElse(defaults);
        }
    }
}
