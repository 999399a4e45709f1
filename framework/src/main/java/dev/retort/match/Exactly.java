package dev.retort.match;

import dev.retort.source.SourceNode;

/**
 * {@code $exactly}: a tree whose objects have no other members, at any depth through literals; not into the arguments
 * of operators (RULES 19).
 */
final class Exactly implements Operator {

    @Override
    public String name() {
        return "$exactly";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return reader.exactly().read(operand);
    }
}
