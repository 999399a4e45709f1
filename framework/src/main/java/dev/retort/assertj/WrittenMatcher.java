package dev.retort.assertj;

/** A matcher in the words of a spec, as {@link RetortAssertions#matcher} takes it. */
public final class WrittenMatcher {

    private final String yaml;

    WrittenMatcher(String yaml) {
        this.yaml = yaml;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return yaml;
    }
}
