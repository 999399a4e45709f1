package dev.retort.secret;

import dev.retort.secret.Escapes.Reading;
import java.util.Optional;

/** Looks for the longest form that begins at a place of a text, reading escapes on the way. Confined to one search. */
final class Walk {

    /** What was found: the form, and the place behind it. */
    record Found(Form form, int end) {}

    private final String text;
    private final Index index;
    private final boolean atBoundary;
    private Optional<Found> longest = Optional.empty();

    private Walk(String text, Index index, boolean atBoundary) {
        this.text = text;
        this.index = index;
        this.atBoundary = atBoundary;
    }

    /** The longest form that begins there. */
    static Optional<Found> anywhere(String text, Index index, int start) {
        return new Walk(text, index, false).from(start);
    }

    /** The longest one that ends where a value ends. */
    static Optional<Found> toBoundary(String text, Index index, int start) {
        return new Walk(text, index, true).from(start);
    }

    private Optional<Found> from(int start) {
        if (!index.isEmpty()) {
            walk(index.all(), 0, start, false);
        }
        return longest;
    }

    /** @param broken the last thing read was an ignored line break: no form ends here, and no second break is ignored */
    private void walk(long range, int depth, int at, boolean broken) {
        Form first = index.first(range);
        if (first.text().length() == depth && !broken && (!atBoundary || Boundaries.endsValue(text, at))) {
            remember(first, at);
        }
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at);
        step(range, depth, c, at + 1);
        if (!Escapes.mayBegin(c)) {
            return;
        }
        for (Reading reading : Escapes.at(text, at)) {
            switch (reading.characters().length()) {
                case 0 -> ignoreBreak(range, depth, reading.next(), broken);
                case 1 -> step(range, depth, reading.characters().charAt(0), reading.next());
                default -> pair(range, depth, reading);
            }
        }
    }

    private void step(long range, int depth, char c, int next) {
        long narrowed = index.narrow(range, depth, c);
        if (narrowed != Index.NONE) {
            walk(narrowed, depth + 1, next, false);
        }
    }

    private void pair(long range, int depth, Reading reading) {
        long narrowed = index.narrow(range, depth, reading.characters().charAt(0));
        if (narrowed != Index.NONE) {
            step(narrowed, depth + 1, reading.characters().charAt(1), reading.next());
        }
    }

    private void ignoreBreak(long range, int depth, int next, boolean broken) {
        if (depth > 0 && !broken) {
            walk(range, depth, next, true);
        }
    }

    private void remember(Form form, int end) {
        if (longest.isEmpty() || longest.get().end() < end) {
            longest = Optional.of(new Found(form, end));
        }
    }
}
