package dev.retort.template;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.value.Bytes;
import dev.retort.value.Json;
import dev.retort.value.Moment;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The vocabulary of these tests: templates given as spec text, variables given as values. */
final class Spec {

    static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");
    static final Templates TEMPLATES =
            Templates.of(Registry.of("function", Functions.builtIn()), Registry.of("filter", Filters.builtIn()));

    private Spec() {}

    static Surroundings surroundings(Path files) {
        return new Surroundings(
                Clock.fixed(NOW, ZoneOffset.UTC),
                new SplittableRandom(1),
                name -> name.equals("HOME_TOWN") ? Optional.of("Ulm") : Optional.empty(),
                FileAccess.under(files, List.of()));
    }

    static Surroundings surroundings() {
        return surroundings(Path.of("."));
    }

    static Scope run() {
        return Scope.ofRun(surroundings(), 42);
    }

    /** A scope in which these variables have these values. */
    static Scope scope(Map<String, Value> values) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        values.forEach((name, value) -> variables.put(name, Variable.of(value, Origin.of(Origin.Kind.VARS))));
        return run().inside(Scope.Layer.OWNERS, "file", variables);
    }

    /** A scope with the variables of that map. */
    static Scope scope(String yaml) {
        return run().inside(Scope.Layer.OWNERS, "file", variables(yaml));
    }

    /** The variables of that map. */
    static Map<String, Variable> variables(String yaml) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (SourceNode.Entry entry : ((SourceNode.Mapping) node(yaml)).entries()) {
            Template template = TEMPLATES.compile(entry.value(), new Problems());
            Origin origin = Origin.of(Origin.Kind.VARS, entry.key().at());
            variables.put(entry.key().text(), Variable.of(template, origin));
        }
        return variables;
    }

    /** The node of that YAML. */
    static SourceNode node(String yaml) {
        Problems problems = new Problems();
        Optional<SourceNode> root = SourceFile.of("a.http.yaml", yaml).root(problems);
        if (root.isEmpty()) {
            throw new IllegalArgumentException(problems.list().toString());
        }
        return root.get();
    }

    static Template compile(String yaml, Problems problems) {
        return TEMPLATES.compile(node(yaml), problems);
    }

    static Template compile(String yaml) {
        Problems problems = new Problems();
        Template template = compile(yaml, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.list().toString());
        }
        return template;
    }

    /** A problem as {@code column code: message; suggestion}. */
    static String shown(Problem problem) {
        return problem.at().column() + " " + problem.code() + ": " + problem.message()
                + problem.suggestion().map(suggestion -> "; " + suggestion).orElse("");
    }

    static List<String> shown(Problems problems) {
        return problems.list().stream().map(Spec::shown).toList();
    }

    /** What an expression comes to in that scope: its value, {@code absent}, or {@code !} and what is wrong. */
    static String outcome(String expression, Scope scope) {
        Problems problems = new Problems();
        Location at = new Location(SourceFile.of("a.http.yaml", ""), 1, 1, 1);
        Template template = TEMPLATES.compile("${" + expression + "}", at, problems);
        Optional<Value> value = problems.isEmpty() ? template.evaluate(scope, problems) : Optional.empty();
        return problems.list().stream()
                .map(problem -> "! " + problem.message())
                .findFirst()
                .orElseGet(() -> value.map(Spec::shown).orElse("absent"));
    }

    /** A value as its JSON, bytes as {@code bytes} and their hexadecimal digits, a moment bare. */
    static String shown(Value value) {
        if (value instanceof Bytes bytes) {
            return "bytes " + HexFormat.of().formatHex(bytes.toArray());
        }
        return value instanceof Moment moment ? moment.at().toString() : Json.shown(value);
    }

    /** A table's lines: {@code given => expected}; what begins with {@code #} is a comment. */
    static Stream<Arguments> table(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    String[] cells = line.split(" => ", 2);
                    return Arguments.of(cells[0].strip(), cells[1].strip());
                });
    }
}
