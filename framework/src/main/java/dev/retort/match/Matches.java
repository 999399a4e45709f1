package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Regex;
import dev.retort.value.Text;
import dev.retort.value.Value;

/**
 * {@code $matches}: text in which a regular expression is found anywhere. A variable that is put into the expression
 * stands there for its own text. An expression that takes too long, or overflows its stack, does not match, and says
 * so.
 */
final class Matches implements Operator {

    @Override
    public String name() {
        return "$matches";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OperandMatcher<>(
                Operand.of(operand, reader, name(), Language.REGEX),
                regex -> "to match " + regex.expression(),
                Matches::find);
    }

    private static Verdict find(Value actual, Regex regex) {
        if (!(actual instanceof Text text)) {
            return Verdict.fails(() -> Words.actual(actual, Value.Kind.STRING));
        }
        Regex.Found found = regex.find(text.text());
        return Verdict.when(
                found.matched(),
                () -> Words.of(actual)
                        + found.trouble()
                                .map(reason -> ": the expression " + reason)
                                .orElse(""));
    }
}
