package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $optional}: a value that is absent, or for which a matcher holds. */
final class Maybe implements Operator {

    @Override
    public String name() {
        return "$optional";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OptionalMatcher(reader.read(operand));
    }
}
