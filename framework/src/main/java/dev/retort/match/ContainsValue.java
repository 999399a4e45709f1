package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text with a value's text in it, or an array with that value; of a variable that holds a list, with each of it. */
record ContainsValue(Operand<Value> operand, Trees trees) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        Optional<Value> wanted = operand.value(scope, mismatches.problems());
        for (Value each : wanted.map(ContainsValue::each).orElse(List.of())) {
            if (actual.isPresent() && actual.get() instanceof Text text) {
                if (isTree(each) || !text.text().contains(Words.written(each))) {
                    mismatches.add(at, () -> words(each), () -> Words.of(text), operand.at());
                }
            } else {
                new ContainsMatch(trees.of(each, operand.at()), operand.at()).match(actual, at, scope, mismatches);
            }
        }
    }

    private static List<Value> each(Value wanted) {
        return wanted instanceof Items array ? array.items() : List.of(wanted);
    }

    private static boolean isTree(Value value) {
        return value.kind() == Value.Kind.OBJECT || value.kind() == Value.Kind.ARRAY;
    }

    private static String words(Value wanted) {
        return "to contain " + Words.of(wanted);
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems())
                .map(ContainsValue::words)
                .orElse("to contain something that could not be rendered");
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return operand.value(scope, mismatches.problems())
                .map(wanted -> new Tallies(each(wanted).stream()
                        .map(value -> new ContainsMatch(trees.of(value, operand.at()), operand.at()))
                        .flatMap(matcher -> matcher.tally(scope, mismatches).stream())
                        .toList()));
    }
}
