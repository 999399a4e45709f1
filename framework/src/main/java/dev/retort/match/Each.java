package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $each}: an array for each of whose elements a matcher holds. */
final class Each implements Operator {

    @Override
    public String name() {
        return "$each";
    }

    @Override
    public boolean wantsArray() {
        return true;
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Keys.refuseOptional(operand, reader.problems());
        return new EachMatcher(reader.forParts().read(operand), operand.at());
    }
}
