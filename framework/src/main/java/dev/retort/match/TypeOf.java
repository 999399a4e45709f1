package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code $type}: the kind of a value by JSON's names and {@code integer}, or one of a list of them. */
final class TypeOf implements Operator {

    @Override
    public String name() {
        return "$type";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Typing typing = reader.typing();
        return new OperandMatcher<>(
                Operand.of(operand, reader, TypeOf::types),
                wanted -> "to be "
                        + Words.alternatives(
                                wanted.stream().map(JsonType::phrase).toList()),
                (actual, wanted) -> Verdict.when(
                        wanted.stream().anyMatch(type -> type.holds(actual, typing)), () -> Words.kind(actual)));
    }

    private static Parsed<List<JsonType>> types(Value value) {
        List<Value> names = value instanceof Items items ? items.items() : List.of(value);
        List<JsonType> types = new ArrayList<>();
        for (Value name : names) {
            // YAML reads `null` as null.
            Optional<JsonType> type = JsonType.named(Words.written(name));
            if (type.isEmpty()) {
                String written = Words.written(name);
                return Operands.wrong(
                        "$type",
                        JsonType.allowed(),
                        Words.of(name)
                                + JsonType.meant(written)
                                        .map(meant -> "; did you mean `" + meant + "`?")
                                        .orElse(""));
            }
            types.add(type.get());
        }
        return Parsed.good(types);
    }
}
