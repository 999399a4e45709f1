package dev.retort.match;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import java.util.Optional;

/** {@code $unique: true}: an array without two equal elements; <code>{by: $.id}</code>: without two of one id. */
final class Unique implements Operator {

    @Override
    public String name() {
        return "$unique";
    }

    @Override
    public boolean wantsArray() {
        return true;
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new UniqueMatcher(key(operand, reader), operand.at());
    }

    private ElementKey key(SourceNode operand, Matchers reader) {
        if (operand instanceof SourceNode.Mapping mapping) {
            try (Fields fields = Fields.of(mapping, reader.problems())) {
                Optional<ElementKey> by =
                        fields.take("by", path -> ElementKey.by(Operand.of(path, reader, name(), Language.JSON_PATH)));
                if (by.isPresent()) {
                    return by.get();
                }
            }
        }
        boolean whole =
                operand instanceof SourceNode.Scalar scalar && scalar.text().equals("true");
        if (!whole) {
            reader.problems()
                    .add(
                            "wrong-operand",
                            operand.at(),
                            "`$unique` takes `true` or `{by: path}`, not " + operand.phrase());
        }
        return ElementKey.WHOLE;
    }
}
