package dev.retort.match;

import dev.retort.template.Scope;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Compares each element with the one before it, and tells the first that is out of order. */
final class SortedTally implements Tally {

    private final SortedMatcher matcher;
    private final ValuePath at;
    private final Scope scope;
    private final Mismatches mismatches;
    private final Optional<Function<Value, Optional<Value>>> key;
    private final int direction;
    private Optional<Value> before = Optional.empty();
    private int index;
    private boolean told;

    SortedTally(SortedMatcher matcher, ValuePath at, Scope scope, Mismatches mismatches) {
        this.matcher = matcher;
        this.at = at;
        this.scope = scope;
        this.mismatches = mismatches;
        this.key = matcher.key().render(scope, mismatches.problems());
        this.direction = matcher.upwards(scope, mismatches.problems())
                .map(up -> up ? 1 : -1)
                .orElse(0);
    }

    @Override
    public void next(Value element) {
        if (key.isPresent() && !told) {
            look(key.get().apply(element));
        }
        index++;
    }

    private void look(Optional<Value> value) {
        if (value.isEmpty()) {
            tell(Words.ABSENT);
            return;
        }
        Value here = value.get();
        Parsed<Integer> order = compare(before.orElse(here), here);
        if (order instanceof Parsed.Bad<Integer> bad) {
            tell(Words.of(here) + ", " + bad.reason());
        } else if (order.map(result -> result * direction > 0).orElse(bad -> false)) {
            tell(Words.of(here) + " after " + Words.actual(before));
        }
        before = value;
    }

    private void tell(String actual) {
        told = true;
        mismatches.add(at.item(index), matcher.expectation(scope), actual, matcher.where());
    }

    @Override
    public void end() {}

    private static Parsed<Integer> compare(Value first, Value second) {
        if (first.kind() != second.kind()) {
            return Parsed.bad("which cannot be compared with " + Words.kind(first) + " before it");
        }
        return switch (first.kind()) {
            case NUMBER -> Parsed.good(((Numeral) first).compareTo((Numeral) second));
            case STRING -> Parsed.good(Arrays.compare(codePoints(first), codePoints(second)));
            case BOOLEAN -> Parsed.good(Boolean.compare(((Truth) first).holds(), ((Truth) second).holds()));
            case MOMENT -> Parsed.good(((Moment) first).compareTo((Moment) second));
            case NULL, ARRAY, OBJECT, BYTES -> Parsed.bad("which has no order");
        };
    }

    private static int[] codePoints(Value value) {
        return ((Text) value).text().codePoints().toArray();
    }
}
