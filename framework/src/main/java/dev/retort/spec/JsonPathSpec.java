package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.JsonPath;
import java.util.Optional;
import java.util.Set;

/**
 * A JSONPath (RFC 9535) as a spec says it, in which values may be put as literals. It is compiled when it is read, with
 * probes in place of values if there are any, and then once more with the values. Immutable.
 */
public final class JsonPathSpec {

    /** Stands for a value in a check; one that is put in {@code raw} could be anything. */
    private static final String PROBE = "1";

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
        boolean constant = template.constant().isPresent();
        Optional<JsonPath> probed = template.outline(PROBE)
                .filter(path -> constant || !text.contains("raw"))
                .flatMap(path ->
                        constant ? compile(path, at, reading.problems()) : probed(path, text, at, reading.problems()));
        return new JsonPathSpec(template, constant ? probed : Optional.empty());
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
        parsed.failure().ifPresent(bad -> report(path, bad.reason(), within(at, bad.offset()), problems));
        return parsed.toOptional();
    }

    /** With probes in it, a path is not what is written, so that no place in it can be told. */
    private static Optional<JsonPath> probed(String probed, String written, Location at, Problems problems) {
        var parsed = JsonPath.compile(probed);
        parsed.failure().ifPresent(bad -> report(written, bad.reason(), at, problems));
        return parsed.toOptional();
    }

    private static void report(String path, String reason, Location at, Problems problems) {
        problems.add("json-path", at, "`" + path + "` is no JSONPath: " + reason);
    }

    /** The place so many characters into a scalar of one line, behind its quote if it has one. */
    private static Location within(Location at, int offset) {
        String line = at.line() <= at.file().lines().size() ? at.file().lines().get(at.line() - 1) : "";
        int start = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        boolean quoted = start < line.length() && "'\"".indexOf(line.charAt(start)) >= 0;
        return new Location(at.file(), at.line(), at.column() + offset + (quoted ? 1 : 0), 1);
    }
}
