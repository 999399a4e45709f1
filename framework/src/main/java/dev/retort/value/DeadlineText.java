package dev.retort.value;

import java.time.Duration;

/**
 * A text that stops whoever reads it for too long. The regular expressions of the JDK cannot be cancelled, but however
 * long they backtrack, they read one character after the other, and so they ask here. One object serves one match, on
 * one thread.
 */
final class DeadlineText implements CharSequence {

    /** Reading the clock costs more than reading a character, so only every so many reads ask it. */
    private static final int READS_BETWEEN_LOOKS = 256;

    private final CharSequence text;
    private final long start;
    private final long nanos;
    private int reads;

    private DeadlineText(CharSequence text, long start, long nanos) {
        this.text = text;
        this.start = start;
        this.nanos = nanos;
    }

    /** That text, readable for so long from now on. */
    static DeadlineText readableFor(Duration budget, CharSequence text) {
        return new DeadlineText(text, System.nanoTime(), budget.toNanos());
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > nanos) {
            throw new Passed();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    /** A part that somebody takes out, a group: no longer under the deadline. */
    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The way out of a match; {@link Regex} turns it into a value. */
    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Passed() {
            super("the deadline passed", null, false, false);
        }
    }
}
