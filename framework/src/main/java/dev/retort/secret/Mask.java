package dev.retort.secret;

/**
 * A stretch of a text that is not shown.
 *
 * @param end behind its last character
 * @param name whose it is: a variable's name; or what it is, for one that has no variable
 * @param how it was encoded, to be put behind the name; empty for plain
 * @param piece it may be a part of a longer one that goes on where this one ends
 */
record Mask(int start, int end, String name, String how, boolean piece) {

    static Mask of(int start, int end, String name) {
        return new Mask(start, end, name, "", false);
    }

    /** {@code apiToken, percent-encoded}. */
    String label() {
        return name + how;
    }

    boolean goesOnIn(Mask next) {
        return next.start < end || next.start == end && (piece || next.piece) && name.equals(next.name);
    }

    /** Both as one; with the name of the one that covers the other, else with both. */
    Mask joined(Mask next) {
        if (next.end <= end) {
            return this;
        }
        String names = name.equals(next.name) ? name : name + " and " + next.name;
        return new Mask(start, next.end, names, how.isEmpty() ? next.how : how, piece || next.piece);
    }
}
