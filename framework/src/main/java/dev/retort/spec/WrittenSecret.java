package dev.retort.spec;

/**
 * A secret that stands in a file as it is: known, and to be hidden, before anything is rendered.
 *
 * @param name whose value it is, or what: {@code auth.bearer}
 */
public record WrittenSecret(String name, String text) {

    private static final int SHORTEST = 4;

    /** Whether it is so short that it may be any word of a file. */
    boolean isShort() {
        return text.length() < SHORTEST;
    }
}
