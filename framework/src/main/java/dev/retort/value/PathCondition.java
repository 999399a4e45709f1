package dev.retort.value;

import java.util.List;
import java.util.Optional;

/** What a filter asks of a child (RFC 9535, section 2.3.5). */
sealed interface PathCondition {

    boolean holds(Value root, Value current);

    record Or(List<PathCondition> parts) implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            return parts.stream().anyMatch(part -> part.holds(root, current));
        }
    }

    record And(List<PathCondition> parts) implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            return parts.stream().allMatch(part -> part.holds(root, current));
        }
    }

    record Not(PathCondition condition) implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            return !condition.holds(root, current);
        }
    }

    /** The query finds something. */
    record Exists(PathQuery query) implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            return !query.nodes(root, current).isEmpty();
        }
    }

    record Comparison(PathOperand left, PathOperator operator, PathOperand right) implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            return operator.holds(left.value(root, current), right.value(root, current));
        }
    }

    /**
     * {@code match(…)} or {@code search(…)} (RFC 9535, sections 2.4.6 and 2.4.7).
     *
     * @param compiled the pattern, where it is known beforehand
     */
    record Matches(PathOperand searched, PathOperand pattern, Optional<Regex> compiled, boolean whole)
            implements PathCondition {

        @Override
        public boolean holds(Value root, Value current) {
            Optional<Value> text = searched.value(root, current);
            Optional<Regex> regex = compiled.isPresent() ? compiled : pattern(root, current);
            return text.isPresent()
                    && text.get() instanceof Text present
                    && regex.isPresent()
                    && (whole
                                    ? regex.get().matchesWhole(present.text())
                                    : regex.get().find(present.text()))
                            .matched();
        }

        private Optional<Regex> pattern(Value root, Value current) {
            return pattern.value(root, current)
                    .flatMap(value -> value instanceof Text text
                            ? IRegexp.compile(text.text()).toOptional()
                            : Optional.empty());
        }
    }
}
