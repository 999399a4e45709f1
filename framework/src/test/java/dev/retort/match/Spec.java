package dev.retort.match;

import dev.retort.source.FileAccess;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.template.Filters;
import dev.retort.template.Functions;
import dev.retort.template.Origin;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import dev.retort.template.Templates;
import dev.retort.template.Variable;
import dev.retort.value.Members;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A matcher as it stands in a spec, and what it says of values. Values are written in YAML as well. It is noon of the
 * first of May 2024, in UTC.
 */
final class Spec {

    static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

    private static final Templates TEMPLATES =
            Templates.of(Registry.of("function", Functions.builtIn()), Registry.of("filter", Filters.builtIn()));

    private final Problems problems = new Problems();
    private final Matcher matcher;
    private Scope scope = Scope.ofRun(
            new Surroundings(
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new SplittableRandom(1),
                    name -> Optional.empty(),
                    FileAccess.under(Path.of("."), List.of())),
            1);

    private Spec(String yaml, UnaryOperator<Matchers> kind, Function<Matchers, Function<SourceNode, Matcher>> reading) {
        Matchers matchers = kind.apply(Matchers.of(Registry.of("operator", Operators.builtIn()), TEMPLATES, problems));
        SourceNode root = node(yaml);
        this.matcher = reading.apply(matchers).apply(root);
    }

    static Spec of(String yaml) {
        return new Spec(yaml, UnaryOperator.identity(), matchers -> matchers::read);
    }

    static Spec ofText(String yaml) {
        return new Spec(yaml, Matchers::forText, matchers -> matchers::read);
    }

    static Spec ofDocument(String yaml) {
        return new Spec(yaml, UnaryOperator.identity(), matchers -> matchers::readDocument);
    }

    /** The same with variables, written as a map in YAML. */
    Spec with(String vars) {
        return with(((Members) value(vars)).toMap());
    }

    Spec with(Map<String, Value> vars) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        vars.forEach((name, value) -> variables.put(name, Variable.of(value, Origin.of(Origin.Kind.VARS))));
        scope = scope.inside(Scope.Layer.OWN, "test", variables);
        return this;
    }

    Matcher matcher() {
        return matcher;
    }

    Scope scope() {
        return scope;
    }

    /** What is wrong with the spec, and what to do instead. */
    List<String> problems() {
        return problems.list().stream().map(Spec::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.code() + ": " + problem.message()
                + problem.suggestion().map(suggestion -> " — " + suggestion).orElse("");
    }

    /** {@code holds}, or what {@link #against} says in one line; {@code absent} stands for an absent value. */
    String on(String yaml) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems().toString());
        }
        List<String> lines = yaml.equals("absent") ? againstAbsent() : against(yaml);
        return lines.isEmpty() ? "holds" : String.join("; ", lines);
    }

    /** One line each: {@code $.name: expected "Ada" but was "Bob"}. */
    List<String> against(String yaml) {
        return against(value(yaml));
    }

    List<String> against(Value value) {
        return against(Optional.of(value));
    }

    List<String> againstAbsent() {
        return against(Optional.empty());
    }

    private List<String> against(Optional<Value> actual) {
        Problems rendering = new Problems();
        Mismatches mismatches = new Mismatches(rendering);
        matcher.match(actual, ValuePath.ROOT, scope, mismatches);
        return rendering.isEmpty()
                ? lines(mismatches)
                : rendering.list().stream().map(Spec::shown).toList();
    }

    /** What a tally says that sees the elements one by one. */
    List<String> tallying(List<Value> elements) {
        Mismatches mismatches = new Mismatches(new Problems());
        Tally tally = matcher.tally(scope, mismatches).orElseThrow();
        elements.forEach(tally::next);
        tally.end();
        return lines(mismatches);
    }

    private static List<String> lines(Mismatches mismatches) {
        return mismatches.list().stream()
                .map(each -> each.at() + ": expected " + each.expected() + " but was " + each.actual())
                .toList();
    }

    static Value value(String yaml) {
        Problems problems = new Problems();
        Value value = TEMPLATES.compile(node(yaml), problems).constant().orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.list().toString());
        }
        return value;
    }

    private static SourceNode node(String yaml) {
        Problems problems = new Problems();
        return SourceFile.of("spec.http.yaml", yaml)
                .root(problems)
                .orElseThrow(() -> new IllegalArgumentException(problems.list().toString()));
    }
}
