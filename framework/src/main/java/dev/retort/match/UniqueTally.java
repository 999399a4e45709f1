package dev.retort.match;

import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks of each element whether its key was there before; after {@value #TOLD} that were it only counts. */
final class UniqueTally implements Tally {

    private static final int TOLD = 20;

    private final UniqueMatcher matcher;
    private final ValuePath at;
    private final Scope scope;
    private final Mismatches mismatches;
    private final Memory memory;
    private final Optional<Function<Value, Optional<Value>>> key;
    private int index;
    private int repeated;

    /** What was seen so far. */
    interface Memory {
        /** In words where that value was before; empty where it was not. Remembers it. */
        Optional<String> before(Value value, int index);
    }

    UniqueTally(UniqueMatcher matcher, ValuePath at, Scope scope, Mismatches mismatches, Memory memory) {
        this.matcher = matcher;
        this.at = at;
        this.scope = scope;
        this.mismatches = mismatches;
        this.memory = memory;
        this.key = matcher.key().render(scope, mismatches.problems());
    }

    @Override
    public void next(Value element) {
        key.ifPresent(by -> look(by.apply(element)));
        index++;
    }

    private void look(Optional<Value> value) {
        if (value.isEmpty()) {
            tell(() -> Words.ABSENT);
        } else {
            memory.before(value.get(), index).ifPresent(before -> tell(() -> Words.of(value.get()) + ", " + before));
        }
    }

    private void tell(Supplier<String> actual) {
        if (repeated++ < TOLD) {
            mismatches.add(at.item(index), () -> matcher.expectation(scope), actual, matcher.where());
        }
    }

    @Override
    public void end() {
        if (repeated > TOLD) {
            mismatches.add(
                    at,
                    () -> matcher.expectation(scope),
                    () -> repeated - TOLD + " more that are not",
                    matcher.where());
        }
    }
}
