package dev.retort.spec.expect;

import dev.retort.match.Mismatch;
import dev.retort.source.Location;
import java.util.List;

/**
 * What came of one expectation.
 *
 * @param key the key of {@code expect} that it belongs to; also the stable code of its failure
 * @param at where the spec expects it
 * @param mismatches none: it holds
 */
public record Finding(String key, Location at, List<Mismatch> mismatches) {

    public Finding {
        mismatches = List.copyOf(mismatches);
    }

    public boolean holds() {
        return mismatches.isEmpty();
    }
}
