package dev.retort.project;

import dev.retort.source.NearestName;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.spec.VariableNames;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parameters {@code retort.*} of a run, from the command line, from JUnit or from a Java caller. Immutable.
 *
 * @param tests which tests are wanted, where not all are
 * @param asRootEngine whether the JUnit engine answers by itself, and not only below a suite
 * @param secretNames the variables among them that no output may show
 * @param warnings what is wrong with them and hinders nothing: an unknown name; one line each
 * @param problems what is wrong with them so that nothing can run
 */
public record Parameters(
        Optional<String> environment,
        Optional<String> baseUrl,
        Map<String, Value> variables,
        Optional<Long> seed,
        Optional<String> names,
        Optional<String> tests,
        boolean asRootEngine,
        Set<String> secretNames,
        List<String> warnings,
        List<Problem> problems) {

    private static final String PREFIX = "retort.";
    private static final String VARIABLE = "retort.var.";
    private static final String AS_ROOT_ENGINE = "retort.discovery.as-root-engine";
    private static final List<String> KNOWN = List.of(
            "retort.environment",
            "retort.baseUrl",
            "retort.var.NAME",
            "retort.seed",
            "retort.names",
            "retort.tests",
            AS_ROOT_ENGINE);

    /** What a later version will know. */
    static final Set<String> LATER =
            Set.of("retort.parallelism", "retort.shard", "retort.reports", "retort.reports.directory");

    private static final List<String> NAMES = List.of("auto", "long", "short");

    public static final Parameters NONE = of(Map.of());

    public Parameters {
        secretNames = Set.copyOf(secretNames);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** @param all of which those that begin with {@code retort.} are read */
    public static Parameters of(Map<String, String> all) {
        Map<String, Value> variables = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        Problems problems = new Problems();
        new TreeMap<>(all).forEach((name, value) -> {
            if (name.startsWith(VARIABLE)) {
                String variable = name.substring(VARIABLE.length());
                VariableNames.fault(variable)
                        .ifPresentOrElse(
                                fault -> warnings.add("the parameter `" + name + "` has no effect: " + fault),
                                () -> variables.put(variable, variable(name, value)));
            } else if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
                warnings.add(unknown(name));
            }
        });
        return new Parameters(
                Optional.ofNullable(all.get("retort.environment")),
                Optional.ofNullable(all.get("retort.baseUrl")),
                variables,
                seed(all, problems),
                names(all, warnings),
                Optional.ofNullable(all.get("retort.tests")).filter(tests -> !tests.isBlank()),
                !"false".equals(all.get(AS_ROOT_ENGINE)),
                Set.of(),
                warnings,
                problems.list());
    }

    /** Those among the properties of the JVM, as {@code -D} sets them. */
    public static Map<String, String> ofTheJvm() {
        Map<String, String> found = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> found.put(name, System.getProperty(name)));
        return found;
    }

    /**
     * These with variables whose values are objects already, and not text.
     *
     * @param secret which of them no output may show
     */
    public Parameters with(Map<String, Value> more, Set<String> secret) {
        Map<String, Value> all = new LinkedHashMap<>(variables);
        all.putAll(more);
        return new Parameters(environment, baseUrl, all, seed, names, tests, asRootEngine, secret, warnings, problems);
    }

    /** The variables that no output may show. */
    Map<String, Value> secrets() {
        Map<String, Value> secrets = new LinkedHashMap<>(variables);
        secrets.keySet().retainAll(secretNames);
        return secrets;
    }

    private static String unknown(String name) {
        if (LATER.contains(name)) {
            return "the parameter `" + name + "` is not supported yet, and has no effect";
        }
        return "unknown parameter `" + name + "`"
                + nearest(name)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; known are " + String.join(", ", KNOWN));
    }

    /** Of {@code retort.vars.x} it is {@code retort.var.x}. */
    private static Optional<String> nearest(String name) {
        int dot = name.indexOf('.', PREFIX.length());
        return Optional.of(dot)
                .filter(end -> end > 0)
                .flatMap(end -> NearestName.of(name.substring(PREFIX.length(), end), List.of("var")))
                .map(var -> VARIABLE + name.substring(dot + 1))
                .or(() -> NearestName.of(name, KNOWN));
    }

    private static Optional<Long> seed(Map<String, String> all, Problems problems) {
        String written = all.get("retort.seed");
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(written.strip()));
        } catch (NumberFormatException noNumber) {
            problems.add(
                    "wrong-value",
                    SourceFile.of("-Dretort.seed", written).at(1, 1, written.length()),
                    "`" + written + "` is no seed: a seed is a whole number of at most 64 bits",
                    "take the one that a failure shows, or leave the parameter out");
            return Optional.empty();
        }
    }

    private static Optional<String> names(Map<String, String> all, List<String> warnings) {
        Optional<String> written = Optional.ofNullable(all.get("retort.names"));
        written.filter(names -> !NAMES.contains(names))
                .ifPresent(names -> warnings.add("the parameter `retort.names` is `" + names
                        + "` but must be one of auto, long, short; auto is taken"));
        return written.filter(NAMES::contains);
    }

    /** Read like a plain scalar under {@code vars}, and never as a template (RULES 5). */
    private static Value variable(String name, String value) {
        SourceNode.Scalar scalar =
                SourceNode.Scalar.plain(SourceFile.of("-D" + name, value).at(1, 1, value.length()), value);
        return switch (scalar.form()) {
            case NULL -> value.isEmpty() ? new Text("") : Nothing.NULL;
            case BOOLEAN -> Truth.of(value.equalsIgnoreCase("true"));
            case NUMBER -> Numeral.parse(value).<Value>map(number -> number).orElse(bad -> new Text(value));
            case TEXT -> new Text(value);
        };
    }
}
