package dev.retort.source;

/** How large a file may be. A hostile or broken file must not cost more than a moment and some megabytes. */
final class Limits {

    /** Of a file. */
    static final int BYTES = 5 * 1024 * 1024;

    /** Of maps and lists inside one another, aliases counted as what they stand for. */
    static final int DEPTH = 100;

    /** Of keys, values, maps and lists, aliases counted as what they stand for. */
    static final int NODES = 500_000;

    private Limits() {}
}
