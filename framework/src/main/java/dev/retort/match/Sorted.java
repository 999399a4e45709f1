package dev.retort.match;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;

/** {@code $sorted: asc} or {@code desc}, or <code>{by: $.date, order: desc}</code>: an array in that order. */
final class Sorted implements Operator {

    private static final String ALLOWED = "`asc`, `desc` or `{by: path, order: asc}`";

    @Override
    public String name() {
        return "$sorted";
    }

    @Override
    public boolean wantsArray() {
        return true;
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        if (!(operand instanceof SourceNode.Mapping mapping)) {
            return new SortedMatcher(
                    ElementKey.WHOLE, Optional.of(Operand.of(operand, reader, Sorted::ascending)), operand.at());
        }
        try (Fields fields = Fields.of(mapping, reader.problems())) {
            Optional<ElementKey> by =
                    fields.take("by", path -> ElementKey.by(Operand.of(path, reader, name(), Language.JSON_PATH)));
            Optional<Operand<Boolean>> order =
                    fields.take("order", node -> Operand.of(node, reader, Sorted::ascending));
            return new SortedMatcher(by.orElse(ElementKey.WHOLE), order, operand.at());
        }
    }

    private static Parsed<Boolean> ascending(Value value) {
        String order = value instanceof Text text ? text.text() : "";
        return order.equals("asc") || order.equals("desc")
                ? Parsed.good(order.equals("asc"))
                : Operands.wrong("$sorted", ALLOWED, Words.of(value));
    }
}
