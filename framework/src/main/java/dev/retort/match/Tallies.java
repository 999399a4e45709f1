package dev.retort.match;

import dev.retort.value.Value;
import java.util.List;

/** Several tallies of the same elements. */
record Tallies(List<Tally> tallies) implements Tally {

    @Override
    public void next(Value element) {
        tallies.forEach(tally -> tally.next(element));
    }

    @Override
    public void end() {
        tallies.forEach(Tally::end);
    }
}
