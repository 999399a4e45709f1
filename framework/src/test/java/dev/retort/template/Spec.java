package dev.retort.template;

import dev.retort.source.FileAccess;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

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
}
