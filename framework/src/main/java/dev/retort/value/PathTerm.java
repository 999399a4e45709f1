package dev.retort.value;

/**
 * What stands on a side of a comparison, as an argument or alone as a condition, before it is known which of these it
 * must be. Each kind tells what it cannot be.
 */
sealed interface PathTerm {

    String written();

    int offset();

    /** As a side of a comparison. */
    PathOperand operand();

    /** As a condition alone. */
    PathCondition condition();

    /** As the argument of a function that takes a value. */
    default PathOperand argumentOf(PathFunction function) {
        return operand();
    }

    /** As the argument of a function that takes what a query finds. */
    default PathQuery queryFor(PathFunction function) {
        throw fault("`" + function.word() + "` takes a query such as `@.*`, not `" + written() + "`");
    }

    default PathFault fault(String reason) {
        return new PathFault(reason, offset());
    }

    record Literal(Value value, String written, int offset) implements PathTerm {

        @Override
        public PathOperand operand() {
            return new PathOperand.Literal(value);
        }

        @Override
        public PathCondition condition() {
            throw fault("`" + written + "` alone is no condition; compare it, as in `@.a == " + written + "`");
        }
    }

    record Query(PathQuery query, String written, int offset) implements PathTerm {

        @Override
        public PathOperand operand() {
            if (!query.singular()) {
                throw fault("`" + written + "` can find more than one value, so it cannot be compared;"
                        + " whether one of them is equal asks a filter in the filter, `@.a[?@ == 1]`");
            }
            return new PathOperand.OfQuery(query);
        }

        @Override
        public PathOperand argumentOf(PathFunction function) {
            if (!query.singular()) {
                throw fault("`" + function.word() + "` takes one value, and `" + written + "` can find more; `count("
                        + written + ")` tells how many");
            }
            return operand();
        }

        @Override
        public PathCondition condition() {
            return new PathCondition.Exists(query);
        }

        @Override
        public PathQuery queryFor(PathFunction function) {
            return query;
        }
    }

    /** The call of a function that gives a value. */
    record ValueCall(PathOperand operand, String written, int offset) implements PathTerm {

        @Override
        public PathCondition condition() {
            throw fault("`" + written + "` is a value and no condition; compare it, as in `" + written + " == 1`");
        }
    }

    /** The call of a function that is true or false. */
    record LogicalCall(PathCondition condition, String written, int offset) implements PathTerm {

        @Override
        public PathOperand operand() {
            throw fault("`" + written + "` is true or false already and no value; its opposite is `!" + written + "`");
        }
    }
}
