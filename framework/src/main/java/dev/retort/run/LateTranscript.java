package dev.retort.run;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A transcript that is made when somebody reads it, and once: to make it takes longer than most tests, which pass and
 * are not read. Thread-safe, guarded by itself.
 */
final class LateTranscript {

    private final Supplier<Transcript> making;
    private Optional<Transcript> made = Optional.empty();

    LateTranscript(Supplier<Transcript> making) {
        this.making = making;
    }

    synchronized Transcript get() {
        Transcript transcript = made.orElseGet(making);
        made = Optional.of(transcript);
        return transcript;
    }
}
