package dev.retort.match;

import dev.retort.source.NearestName;
import dev.retort.source.SourceNode;
import dev.retort.value.Format;
import dev.retort.value.Formats;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;

/** {@code $format}: text of a form that JSON Schema has a name for: {@code uuid}, {@code date-time} … */
final class FormatOf implements Operator {

    @Override
    public String name() {
        return "$format";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OperandMatcher<>(
                Operand.of(operand, reader, FormatOf::format),
                format -> "to have the format " + format.name(),
                (actual, format) -> Verdict.when(
                        actual instanceof Text text && format.holds(text.text()),
                        () -> Words.actual(actual, Value.Kind.STRING)));
    }

    private static Parsed<Format> format(Value value) {
        String name = value instanceof Text text ? text.text() : "";
        return Formats.find(name)
                .map(Parsed::good)
                .orElseGet(() -> Operands.wrong("$format", "a format", Words.of(value) + hint(name)));
    }

    private static String hint(String name) {
        String suggestion = NearestName.suggestion(name, Formats.names());
        return suggestion.isEmpty() ? "" : "; " + suggestion;
    }
}
