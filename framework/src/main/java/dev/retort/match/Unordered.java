package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $unordered: […]}: an array whose elements match those of the list one to one, in any order. */
final class Unordered implements Operator {

    @Override
    public String name() {
        return "$unordered";
    }

    @Override
    public boolean wantsArray() {
        return true;
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new UnorderedMatcher(Elements.read(name(), operand, reader.forParts()), operand.at());
    }
}
