package dev.retort.match;

import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Operators found by their names, and what is said of names that other tools have for them. */
final class UnknownOperator {

    static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("$regex", "`$matches`"),
            Map.entry("$regexp", "`$matches`"),
            Map.entry("$match", "`$matches`"),
            Map.entry("$pattern", "`$matches`"),
            Map.entry("$and", "`$allOf`"),
            Map.entry("$all", "`$contains` with a list"),
            Map.entry("$or", "`$anyOf`"),
            Map.entry("$any", "`$contains`, or `$exists: true`"),
            Map.entry("$some", "`$contains`"),
            Map.entry("$elemMatch", "`$contains`"),
            Map.entry("$xor", "`$oneOf`"),
            Map.entry("$nor", "`$not: {$anyOf: […]}`"),
            Map.entry("$nin", "`$not: {$in: […]}`"),
            Map.entry("$notIn", "`$not: {$in: […]}`"),
            Map.entry("$equals", "`$eq`"),
            Map.entry("$is", "`$eq`"),
            Map.entry("$notEquals", "`$ne`"),
            Map.entry("$ge", "`$gte`"),
            Map.entry("$min", "`$gte`"),
            Map.entry("$le", "`$lte`"),
            Map.entry("$max", "`$lte`"),
            Map.entry("$includes", "`$contains`"),
            Map.entry("$contains-any", "`$anyOf: [{$contains: …}, {$contains: …}]`"),
            Map.entry("$contains-only", "`$unordered`"),
            Map.entry("$starts-with", "`$startsWith`"),
            Map.entry("$prefix", "`$startsWith`"),
            Map.entry("$ends-with", "`$endsWith`"),
            Map.entry("$suffix", "`$endsWith`"),
            Map.entry("$length", "`$size`"),
            Map.entry("$count", "`$size`"),
            Map.entry("$every", "`$each`"),
            Map.entry("$isEmpty", "`$empty`"),
            Map.entry("$present", "`$exists: true`"),
            Map.entry("$absent", "`$exists: false`"),
            Map.entry("$null", "the literal `null`"),
            Map.entry("$uuid", "`$format: uuid`"),
            Map.entry("$ref", "`$$ref` for a member that is called `$ref`"),
            Map.entry("$schema", "`$$schema` for a member that is called `$schema`"),
            Map.entry("$id", "`$$id` for a member that is called `$id`"));

    private UnknownOperator() {}

    static Optional<Operator> find(SourceNode.Scalar key, Registry<Operator> operators, Problems problems) {
        Optional<Operator> operator = operators.find(key.text());
        if (operator.isEmpty()) {
            problems.add(
                    "unknown-operator",
                    key.at(),
                    "unknown operator `" + key.text() + "`",
                    suggestion(key.text(), operators.names()));
        }
        return operator;
    }

    private static String suggestion(String name, Set<String> known) {
        String foreign = FOREIGN.get(name);
        if (foreign != null) {
            return "write " + foreign;
        }
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(FOREIGN.keySet());
        return NearestName.of(name, all)
                .map(near -> "did you mean " + FOREIGN.getOrDefault(near, "`" + near + "`") + "?")
                .orElse("a member that is called `" + name + "` is written `$" + name + "`");
    }
}
