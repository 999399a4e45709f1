package dev.retort.project;

import dev.retort.source.NearestName;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
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
 * @param warnings what is wrong with them: an unknown name, a value that cannot be used; one line each
 */
public record Parameters(
        Optional<String> environment,
        Optional<String> baseUrl,
        Map<String, Value> variables,
        Optional<Long> seed,
        Optional<String> names,
        List<String> warnings) {

    private static final String VARIABLE = "retort.var.";
    private static final Set<String> KNOWN =
            Set.of("retort.environment", "retort.baseUrl", "retort.var.NAME", "retort.seed", "retort.names");

    public static final Parameters NONE = of(Map.of());

    public Parameters {
        warnings = List.copyOf(warnings);
    }

    /** @param all of which those that begin with {@code retort.} are read */
    public static Parameters of(Map<String, String> all) {
        Map<String, Value> variables = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        new TreeMap<>(all).forEach((name, value) -> {
            if (name.startsWith(VARIABLE)) {
                variables.put(name.substring(VARIABLE.length()), variable(name, value));
            } else if (name.startsWith("retort.") && !KNOWN.contains(name)) {
                warnings.add("unknown parameter `" + name + "`"
                        + NearestName.of(name, KNOWN)
                                .map(near -> "; did you mean `" + near + "`?")
                                .orElse("; known are " + String.join(", ", KNOWN)));
            }
        });
        return new Parameters(
                Optional.ofNullable(all.get("retort.environment")),
                Optional.ofNullable(all.get("retort.baseUrl")),
                variables,
                seed(all, warnings),
                Optional.ofNullable(all.get("retort.names")),
                warnings);
    }

    private static Optional<Long> seed(Map<String, String> all, List<String> warnings) {
        String written = all.get("retort.seed");
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(written.strip()));
        } catch (NumberFormatException noNumber) {
            warnings.add("retort.seed is `" + written + "` but must be a whole number; a new seed is taken");
            return Optional.empty();
        }
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
