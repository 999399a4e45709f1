package dev.retort.secret;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that has been cleared of secrets and may be shown. What holds one needs no further care; what holds a
 * {@code String} does. Made by {@link Secrets}, or of words of our own by {@link #plain}. Immutable.
 */
public final class Redacted {

    static final String MASK = "•••";

    private final String text;

    Redacted(String text) {
        this.text = text;
    }

    /**
     * Words that stand in Retort's own source, such as {@code cancelled}. Never for anything that came from a spec, a
     * variable, the command line or the wire, nor for a text with such a thing in it: those go through {@link Secrets}.
     */
    public static Redacted plain(String constant) {
        return new Redacted(constant);
    }

    /** {@code •••}, for what is not shown whoever asks. */
    public static Redacted masked() {
        return new Redacted(MASK);
    }

    /** The parts in a row, with that word of our own between them. */
    public static Redacted joined(String delimiter, List<Redacted> parts) {
        return new Redacted(parts.stream().map(Redacted::text).collect(Collectors.joining(delimiter)));
    }

    public Redacted plus(Redacted other) {
        return new Redacted(text + other.text);
    }

    /** The text to show. Whatever it is cut to or wrapped in stays cleared. */
    public String text() {
        return text;
    }

    /** In at most about that many characters: a longer text is cut in the middle, and its size is told. */
    public Redacted shortenedTo(int most) {
        if (text.length() <= most) {
            return this;
        }
        int half = most / 2;
        return new Redacted(text.substring(0, half) + " … (" + text.length() + " characters) … "
                + text.substring(text.length() - half));
    }

    /** At most that many characters of the beginning. */
    public Redacted beginning(int most) {
        return text.length() <= most ? this : new Redacted(text.substring(0, most));
    }

    /** With those characters of ours replaced: for quoting. */
    public Redacted replacing(String what, String by) {
        return new Redacted(text.replace(what, by));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Redacted redacted && text.equals(redacted.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
