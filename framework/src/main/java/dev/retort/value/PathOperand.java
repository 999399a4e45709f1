package dev.retort.value;

import java.util.Optional;

/** What a comparison compares and {@code length}, {@code match} and {@code search} take; it may have no value. */
sealed interface PathOperand {

    Optional<Value> value(Value root, Value current);

    record Literal(Value literal) implements PathOperand {

        @Override
        public Optional<Value> value(Value root, Value current) {
            return Optional.of(literal);
        }
    }

    /** A singular query, or any query inside {@code value(…)} (RFC 9535, section 2.4.8). */
    record OfQuery(PathQuery query) implements PathOperand {

        @Override
        public Optional<Value> value(Value root, Value current) {
            return query.value(root, current);
        }
    }

    /** {@code length(…)} (RFC 9535, section 2.4.4). */
    record Length(PathOperand measured) implements PathOperand {

        @Override
        public Optional<Value> value(Value root, Value current) {
            return measured.value(root, current).flatMap(Length::of).map(Numeral::of);
        }

        private static Optional<Integer> of(Value value) {
            if (value instanceof Text text) {
                return Optional.of(text.length());
            }
            if (value instanceof Items items) {
                return Optional.of(items.size());
            }
            return value instanceof Members members ? Optional.of(members.size()) : Optional.empty();
        }
    }

    /** {@code count(…)} (RFC 9535, section 2.4.5). */
    record Count(PathQuery query) implements PathOperand {

        @Override
        public Optional<Value> value(Value root, Value current) {
            return Optional.of(Numeral.of(query.nodes(root, current).size()));
        }
    }
}
