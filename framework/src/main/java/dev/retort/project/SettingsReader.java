package dev.retort.project;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceNode;
import dev.retort.spec.Defaults;
import dev.retort.spec.Reading;
import dev.retort.spec.VariableNames;
import dev.retort.template.Template;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of {@code retort.yaml}. Confined to one reading. */
final class SettingsReader {

    private final Path root;
    private final Reading reading;
    private final Problems problems;

    SettingsReader(Path root, Reading reading) {
        this.root = root;
        this.reading = reading;
        this.problems = reading.problems();
    }

    Settings read(SourceNode.Mapping file) {
        try (Fields fields = reading.fields(file, SettingWords.OF_FILE)) {
            fields.text("$schema");
            Environments environments =
                    fields.entry("environments").map(this::environments).orElse(Environments.NONE);
            Map<String, Template> secrets =
                    fields.map("secrets").map(this::variables).orElse(Map.of());
            Defaults defaults = fields.take("defaults", node -> Defaults.read(node, reading))
                    .orElse(Defaults.NONE);
            fields.take("parallelism").ifPresent(this::parallelism);
            Optional<MockSetting> mock = fields.take("mock").flatMap(this::mock);
            List<Path> files = fields.items("files").orElse(List.of()).stream()
                    .map(this::folder)
                    .flatMap(Optional::stream)
                    .toList();
            SettingWords.reportLater(fields, problems);
            return new Settings(environments, secrets, defaults, mock, files);
        }
    }

    private Environments environments(SourceNode.Entry entry) {
        Map<String, Environment> byName = new LinkedHashMap<>();
        Reads.map(entry.value(), problems)
                .ifPresent(found -> found.entries()
                        .forEach(each -> byName.put(each.key().text(), new EnvironmentReader(reading).read(each))));
        return new Environments(Optional.of(entry.key().at()), byName);
    }

    /** Files run one after the other in this version. */
    private void parallelism(SourceNode node) {
        Optional<Integer> files = Reads.wholeNumber(node, problems);
        if (files.filter(number -> number < 1).isPresent()) {
            problems.add(
                    "wrong-value", node.at(), "`parallelism` is the number of files at once, at least 1", "write 1");
        } else if (files.filter(number -> number > 1).isPresent()) {
            problems.add("not-supported-yet", node.at(), "`parallelism` above 1 is not supported yet", "write 1");
        }
    }

    private Optional<MockSetting> mock(SourceNode node) {
        if (node instanceof SourceNode.Scalar scalar && scalar.form() == SourceNode.Scalar.Form.TEXT) {
            return Reads.wrong("a map", node, "write `mock: {mappings: " + scalar.text() + "}`", problems);
        }
        Optional<SourceNode.Mapping> found = Reads.map(node, problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (Fields fields = Fields.of(found.get(), problems, Map.of("stubs", "`mappings`", "folder", "`mappings`"))) {
            return Optional.of(new MockSetting(fields.text("mappings").orElse("wiremock"), node.at()));
        }
    }

    private Optional<Path> folder(SourceNode node) {
        Optional<String> written = Reads.text(node, problems);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = root.resolve(written.get()).toAbsolutePath().normalize();
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
            problems.add(
                    "folder-missing",
                    node.at(),
                    "the folder `" + written.get() + "` does not exist",
                    "looked for " + folder + ": it is relative to where retort.yaml lies when the specs run");
        } catch (InvalidPathException noName) {
            problems.add("folder-missing", node.at(), "`" + written.get() + "` is no name of a folder");
        }
        return Optional.empty();
    }

    /** The variables that a map declares. */
    private Map<String, Template> variables(SourceNode.Mapping mapping) {
        return variables(mapping, reading);
    }

    static Map<String, Template> variables(SourceNode.Mapping mapping, Reading reading) {
        Map<String, Template> variables = new LinkedHashMap<>();
        for (SourceNode.Entry entry : mapping.entries()) {
            VariableNames.check(entry.key(), reading.problems());
            variables.put(entry.key().text(), reading.template(entry.value()));
        }
        return variables;
    }
}
