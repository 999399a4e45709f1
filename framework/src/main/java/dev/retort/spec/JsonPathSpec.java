package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.JsonPath;
import dev.retort.value.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A JSONPath (RFC 9535) as a spec says it, in which values may be put as literals. One without {@code ${…}} is compiled
 * when it is read; another each time it is rendered. Immutable.
 */
public final class JsonPathSpec {

    private final Template template;
    private final Optional<JsonPath> compiled;

    private JsonPathSpec(Template template, Optional<JsonPath> compiled) {
        this.template = template;
        this.compiled = compiled;
    }

    /** Whether a text is meant as a JSONPath: it is {@code $}, or begins with {@code $.} or {@code $[}. */
    public static boolean isMeant(String text) {
        return text.equals("$") || text.startsWith("$.") || text.startsWith("$[");
    }

    public static JsonPathSpec read(String text, Location at, Reading reading) {
        Template template = reading.template(text, at);
        Optional<JsonPath> compiled = template.constant()
                .map(value -> ((Text) value).text())
                .flatMap(path -> compile(path, at, reading.problems()));
        return new JsonPathSpec(template, compiled);
    }

    /** The path with the values of this scope; empty where the problems say why there is none. */
    public Optional<JsonPath> render(Scope scope, Problems problems) {
        return compiled.isPresent()
                ? compiled
                : template.text(scope, Places.JSON_PATH, problems)
                        .flatMap(path -> compile(path, template.at(), problems));
    }

    public Set<NameUse> names() {
        return template.names();
    }

    private static Optional<JsonPath> compile(String path, Location at, Problems problems) {
        var parsed = JsonPath.compile(path);
        parsed.failure()
                .ifPresent(bad -> problems.add(
                        "json-path",
                        new Location(at.file(), at.line(), at.column() + bad.offset(), 1),
                        "`" + path + "` is no JSONPath: " + bad.reason()));
        return parsed.toOptional();
    }
}
