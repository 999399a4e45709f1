package dev.retort.secret;

/**
 * A stretch of a text that is not shown.
 *
 * @param end behind its last character
 * @param label whose it is: a variable's name, and how it was encoded; or what it is, for one that has no variable
 * @param piece it may be a part of a longer one that goes on where this one ends
 */
record Mask(int start, int end, String label, boolean piece) {

    static Mask of(int start, int end, String label) {
        return new Mask(start, end, label, false);
    }

    boolean goesOnIn(Mask next) {
        return next.start < end || next.start == end && (piece || next.piece) && label.equals(next.label);
    }

    /** Both as one; the label of the one that covers the other, else both. */
    Mask joined(Mask next) {
        int last = Math.max(end, next.end);
        boolean oneLabel = next.end <= end || label.equals(next.label);
        return new Mask(start, last, oneLabel ? label : label + " and " + next.label, piece || next.piece);
    }
}
