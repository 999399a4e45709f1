package dev.retort.project;

import dev.retort.source.Fields;
import dev.retort.source.Reads;
import dev.retort.source.SourceNode;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.spec.BaseUrl;
import dev.retort.spec.Reading;
import dev.retort.template.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one of the {@code environments}. Confined to one reading. */
final class EnvironmentReader {

    private final Reading reading;

    EnvironmentReader(Reading reading) {
        this.reading = reading;
    }

    /** One that cannot be read has nothing in it, and is there all the same. */
    Environment read(SourceNode.Entry entry) {
        String name = entry.key().text();
        return map(name, entry.value())
                .map(mapping -> read(name, mapping))
                .orElseGet(() -> new Environment(name, Optional.empty(), Map.of()));
    }

    private Environment read(String name, SourceNode.Mapping mapping) {
        try (Fields fields = reading.fields(mapping, SettingWords.OF_ENVIRONMENT)) {
            Optional<BaseUrl> baseUrl = fields.entry("baseUrl").flatMap(url -> baseUrl(url, name));
            Map<String, Template> vars = fields.map("vars")
                    .map(found -> SettingsReader.variables(found, reading))
                    .orElse(Map.of());
            return new Environment(name, baseUrl, vars);
        }
    }

    private Optional<SourceNode.Mapping> map(String name, SourceNode node) {
        if (node instanceof Scalar scalar && hasScheme(scalar.text())) {
            return Reads.wrong(
                    "a map", node, "write `" + name + ": {baseUrl: " + scalar.text() + "}`", reading.problems());
        }
        return Reads.map(node, reading.problems());
    }

    private Optional<BaseUrl> baseUrl(SourceNode.Entry entry, String environment) {
        if (!(entry.value() instanceof Scalar scalar) || scalar.form() != Scalar.Form.TEXT) {
            return Reads.wrong("a URL", entry.value(), "", reading.problems());
        }
        String from = entry.key().at().shown() + " (environment " + environment + ")";
        return Optional.of(BaseUrl.of(scalar.text(), scalar.at(), from, reading));
    }

    private static boolean hasScheme(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
