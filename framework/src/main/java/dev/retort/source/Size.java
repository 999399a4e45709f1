package dev.retort.source;

import java.util.Locale;

/**
 * How large the document has become, aliases counted as what they stand for: a few lines of them can stand for more
 * nodes than there is memory. Told once; what comes after it is not read.
 */
final class Size {

    /**
     * Where a node began.
     *
     * @param nodes before it
     * @param depth of the node itself
     * @param outer the deepest so far
     */
    record Mark(int nodes, int depth, int outer) {}

    private final Problems problems;
    private int nodes;
    private int deepest;
    private boolean exceeded;

    Size(Problems problems) {
        this.problems = problems;
    }

    /** Whether so many more nodes, the innermost of them so deep, are within the limits. */
    boolean add(Location at, int more, int depth) {
        if (isExceeded()) {
            return false;
        }
        nodes += more;
        deepest = Math.max(deepest, depth);
        if (deepest > Limits.DEPTH) {
            exceeded = true;
            problems.add(
                    "too-deep",
                    at,
                    "maps and lists are nested over " + Limits.DEPTH + " deep here",
                    "put contents like this into a file of their own");
        } else if (nodes > Limits.NODES) {
            exceeded = true;
            problems.add(
                    "too-many-values",
                    at,
                    String.format(
                            Locale.ROOT, "this file has more than %,d values, aliases counted in full", Limits.NODES),
                    "put large contents into a file of their own");
        }
        return !exceeded;
    }

    /** A limit is passed: reading should end. */
    boolean isExceeded() {
        return exceeded || problems.areMany();
    }

    /** A node at that depth begins; it is counted already. */
    Mark mark(int depth) {
        Mark mark = new Mark(nodes - 1, depth, deepest);
        deepest = depth;
        return mark;
    }

    int nodesSince(Mark mark) {
        return nodes - mark.nodes();
    }

    int depthSince(Mark mark) {
        return deepest - mark.depth() + 1;
    }

    void leave(Mark mark) {
        deepest = Math.max(deepest, mark.outer());
    }
}
