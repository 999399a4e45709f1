package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $none}: an array, none of whose elements is as a matcher wants it. */
final class None implements Operator {

    @Override
    public String name() {
        return "$none";
    }

    @Override
    public boolean wantsArray() {
        return true;
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Keys.refuseOptional(operand, reader.problems());
        Matcher refused = new NotMatcher(reader.forParts().read(operand), false, operand.at());
        return new EachMatcher(refused, operand.at());
    }
}
