package dev.retort.specs.docs;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A spec that a page shows, and what the page says of it.
 *
 * @param place of its block: {@code docs/first-spec.md:12}
 * @param line of that block in its page
 * @param file what it is called; its report says so
 * @param beside the files that it stands beside, by their paths from the root of the specs
 * @param parameters of the run, {@code retort.*}
 * @param report the block with the report that the page shows; none where the spec passes
 */
record Example(
        String place,
        int line,
        String file,
        String text,
        Map<String, String> beside,
        Map<String, String> parameters,
        Expected expected,
        Optional<Block> report) {

    static final Comparator<Example> IN_ORDER = Comparator.comparing(Example::line);

    enum Expected {
        /** All its tests pass. */
        PASSES,
        /** The report is the one that the page shows. */
        FAILS,
        /** The page shows the first line of each test that does not pass. */
        FAILS_IN_SHORT
    }

    /** The report that the page shows; empty where the spec passes. */
    String shown() {
        return report.map(Block::text).orElse("");
    }

    /** Whether it needs nothing but the common configuration, and can be run together with others. */
    boolean isPlain() {
        return beside.isEmpty() && parameters.isEmpty();
    }
}
