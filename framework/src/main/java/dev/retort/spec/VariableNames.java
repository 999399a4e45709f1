package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that variables may have, and those of one file held against each other: what is declared as a var for many
 * tests cannot be captured, or declared once more for one of them (RULES 1, FORMAT 6).
 */
public final class VariableNames {

    private static final Set<String> RESERVED = Set.of("response", "case", "download", "mock");

    private VariableNames() {}

    /** Reports a name that no variable can have. */
    public static void check(SourceNode.Scalar name, Problems problems) {
        String text = name.text();
        fault(text)
                .ifPresent(fault -> problems.add(
                        RESERVED.contains(text) ? "reserved-name" : "variable-name",
                        name.at(),
                        fault,
                        RESERVED.contains(text)
                                ? "choose another name"
                                : "letters, digits, `_` and `-` can stand in it"));
    }

    /** Why no variable can have that name, in one line. */
    public static Optional<String> fault(String name) {
        if (RESERVED.contains(name)) {
            return Optional.of("`" + name + "` is Retort's own name");
        }
        return name.isEmpty() || !name.codePoints().allMatch(VariableNames::mayStand)
                ? Optional.of("`" + name + "` cannot be the name of a variable")
                : Optional.empty();
    }

    private static boolean mayStand(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }

    /** Reports what clashes in that file. */
    static void reportClashes(GroupSpec file, Problems problems) {
        report(file, Map.of(), problems);
    }

    private static void report(GroupSpec group, Map<String, Location> outer, Problems problems) {
        Map<String, Location> declared = new LinkedHashMap<>(outer);
        group.vars().forEach((name, value) -> declared.put(name, value.at()));
        for (SpecNode child : group.children()) {
            if (child instanceof GroupSpec inner) {
                report(inner, declared, problems);
            } else {
                report((TestSpec) child, declared, problems);
            }
        }
    }

    private static void report(TestSpec test, Map<String, Location> declared, Problems problems) {
        for (Capture capture : test.captures()) {
            Location var = declared.get(capture.name());
            if (var != null) {
                problems.add(
                        "captured-var",
                        capture.at(),
                        "`%s` is captured, and it is a var as well (%s)".formatted(capture.name(), var.shown()),
                        "rename one of them");
            }
        }
        test.vars().forEach((name, value) -> {
            Location var = declared.get(name);
            if (var != null) {
                problems.add(
                        "shadowed-var",
                        value.at(),
                        "`%s` is a var of this test, and of a group around it as well (%s)"
                                .formatted(name, var.shown()),
                        "rename one of them");
            }
        });
    }
}
