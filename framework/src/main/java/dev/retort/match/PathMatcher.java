package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.JsonPath;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a JSONPath finds in a document is as another matcher wants it: of a singular path its one value, of any other
 * the list of all that it finds.
 */
record PathMatcher(Operand<JsonPath> path, Matcher found) implements Matcher {

    static Matcher read(SourceNode.Entry entry, Matchers reader) {
        Operand<JsonPath> path = Operand.ofKey(entry.key(), reader);
        boolean singular = path.outline().map(JsonPath::singular).orElse(true);
        return new PathMatcher(path, (singular ? reader : reader.forFound()).read(entry.value()));
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        path.value(scope, mismatches.problems())
                .ifPresent(query -> found.match(
                        actual.flatMap(document -> select(query, document)),
                        new ValuePath(query.toString()),
                        scope,
                        mismatches));
    }

    private static Optional<Value> select(JsonPath query, Value document) {
        List<Value> values = query.select(document);
        return query.singular() ? first(values) : Optional.of(new Items(values));
    }

    private static Optional<Value> first(List<Value> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    @Override
    public Set<NameUse> names() {
        return new NameUses().and(path.names()).and(found.names()).all();
    }

    @Override
    public String expectation(Scope scope) {
        String query = path.value(scope, new Problems()).map(JsonPath::toString).orElse("a path");
        return query + " " + Words.toBe(found.expectation(scope));
    }
}
