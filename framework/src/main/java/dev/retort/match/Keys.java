package dev.retort.match;

import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a map, told apart: an operator is {@code $} and a letter; what is {@code $} or begins with {@code $.} or
 * {@code $[} is a JSONPath; all else are members, and a key with a variable in it always is (RULES 20).
 */
record Keys(List<SourceNode.Entry> operators, List<SourceNode.Entry> paths, List<SourceNode.Entry> members) {

    static Keys of(SourceNode.Mapping mapping) {
        List<SourceNode.Entry> operators = new ArrayList<>();
        List<SourceNode.Entry> paths = new ArrayList<>();
        List<SourceNode.Entry> members = new ArrayList<>();
        for (SourceNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (isPath(key)) {
                paths.add(entry);
            } else if (isOperator(key)) {
                operators.add(entry);
            } else {
                members.add(entry);
            }
        }
        return new Keys(operators, paths, members);
    }

    private static boolean isPath(String key) {
        return key.equals("$") || key.startsWith("$.") || key.startsWith("$[");
    }

    private static boolean isOperator(String key) {
        return key.length() > 1
                && key.charAt(0) == '$'
                && Character.isLetter(key.codePointAt(1))
                && !key.contains("${");
    }

    /** Operators stand alone. */
    void refuseMembers(Problems problems) {
        String operator = operators.get(0).key().text();
        for (SourceNode.Entry path : paths) {
            String key = path.key().text();
            problems.add(
                    "mixed-operators",
                    path.key().at(),
                    "`" + operator + "` cannot stand beside the JSONPath `" + key + "`",
                    "put it on the whole: `$: {" + operator + ": …}`");
        }
        for (SourceNode.Entry member : members) {
            String name = member.key().text();
            problems.add(
                    "mixed-operators",
                    member.key().at(),
                    "`" + operator + "` cannot stand beside the member `" + name + "`",
                    "put both into a list: `$allOf: [{" + name + ": …}, {" + operator
                            + ": …}]`; a member that is called `" + operator + "` is written `$" + operator + "`");
        }
    }

    /** A JSONPath stands only at the top of {@code json}. */
    void refusePaths(Problems problems) {
        for (SourceNode.Entry path : paths) {
            String key = path.key().text();
            problems.add(
                    "misplaced-path",
                    path.key().at(),
                    "the JSONPath `" + key + "` does not stand at the top of `json`",
                    "move it there; a member that is called `" + key + "` is written `$" + key + "`");
        }
    }

    /** Text has no members; what looks like one is probably an operator without its sign. */
    void refuseMembersOfText(Registry<Operator> operators, Problems problems) {
        for (SourceNode.Entry member : members) {
            String name = member.key().text();
            problems.add(
                    "unknown-operator",
                    member.key().at(),
                    "text has no member `" + name + "`",
                    NearestName.of("$" + name, operators.names())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("operators begin with `$`: `$matches`, `$contains`"));
        }
    }

    /** An element of an array is there; one that may be absent is nothing that can be matched in order. */
    static void refuseOptional(SourceNode element, Problems problems) {
        if (element instanceof SourceNode.Mapping mapping) {
            mapping.entry("$optional")
                    .ifPresent(entry -> problems.add(
                            "wrong-operand",
                            entry.key().at(),
                            "`$optional` cannot be an element of a list",
                            "match the elements that may be there with `$contains`, `$each` or `$anyOf`"));
        }
    }
}
