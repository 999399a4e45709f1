package dev.retort.match;

import java.util.Optional;
import java.util.function.Supplier;

/** What came of looking at one value: it is as it has to be, or it is not, and then what is said in "but was". */
final class Verdict {

    private static final Verdict HOLDS = new Verdict(Optional.empty());

    private final Optional<Supplier<String>> actual;

    private Verdict(Optional<Supplier<String>> actual) {
        this.actual = actual;
    }

    static Verdict holds() {
        return HOLDS;
    }

    static Verdict fails(Supplier<String> actual) {
        return new Verdict(Optional.of(actual));
    }

    static Verdict when(boolean holds, Supplier<String> otherwise) {
        return holds ? HOLDS : fails(otherwise);
    }

    /** The words for "but was"; empty where it holds. */
    Optional<Supplier<String>> failure() {
        return actual;
    }
}
