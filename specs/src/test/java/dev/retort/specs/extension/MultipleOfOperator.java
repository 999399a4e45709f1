package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.match.Matcher;
import dev.retort.match.Matchers;
import dev.retort.match.Mismatches;
import dev.retort.match.Operator;
import dev.retort.match.ValuePath;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Json;
import dev.retort.value.Numeral;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code $multipleOf: 5}: a whole number that can be divided by another without a rest. */
public final class MultipleOfOperator implements Extension, Operator {

    @Override
    public List<Operator> operators() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "$multipleOf";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new MultipleOf(reader.template(operand));
    }

    private record MultipleOf(Template divisor) implements Matcher {

        @Override
        public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
            Optional<Long> by = divisor.render(scope, mismatches.problems()).flatMap(MultipleOf::whole);
            Optional<Long> number = actual.flatMap(MultipleOf::whole);
            if (by.isEmpty() || number.isEmpty() || number.get() % by.get() != 0) {
                String but = actual.map(Json::shown).orElse("absent");
                mismatches.add(at, expectation(scope), but, divisor.at());
            }
        }

        private static Optional<Long> whole(Value value) {
            return value instanceof Numeral number ? number.toLong() : Optional.empty();
        }

        @Override
        public String expectation(Scope scope) {
            String by = divisor.render(scope, new Problems()).map(Json::shown).orElse("?");
            return "a multiple of " + by;
        }

        @Override
        public Set<NameUse> names() {
            return divisor.names();
        }
    }
}
