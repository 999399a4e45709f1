package dev.retort.secret;

import dev.retort.secret.Escapes.Reading;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Looks for the longest form that begins at a place of a text, reading escapes on the way. Confined to one search. */
final class Walk {

    /** What was found: the form, and the place behind it. */
    record Found(Form form, int end) {}

    /** A place that was reached, and what of a form had been read there. */
    private record Reached(long range, int depth, int at) {}

    private final SearchedText text;
    private final Index index;
    private final IntPredicate mayEndAt;
    private final Set<Reached> reached = new HashSet<>();
    private Optional<Found> longest = Optional.empty();
    private boolean branched;

    Walk(SearchedText text, Index index, IntPredicate mayEndAt) {
        this.text = text;
        this.index = index;
        this.mayEndAt = mayEndAt;
    }

    Optional<Found> from(int start) {
        longest = Optional.empty();
        branched = false;
        reached.clear();
        walk(index.all(), 0, start, false);
        return longest;
    }

    /**
     * @param broken the last thing read was an ignored line break: no form ends here, and no second break is ignored
     */
    private void walk(long range, int depth, int at, boolean broken) {
        if (!text.step() || branched && !reached.add(new Reached(range, depth, at))) {
            return;
        }
        Form first = index.first(range);
        if (first.text().length() == depth && !broken && mayEndAt.test(at)) {
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
        for (Reading reading : text.readings(at)) {
            branched |= depth > 0;
            switch (reading.characters().length()) {
                case 0 -> ignoreBreak(range, depth, reading.next(), broken);
                case 1 -> step(range, depth, reading.characters().charAt(0), reading.next());
                default -> stepTwice(range, depth, reading);
            }
        }
    }

    private void step(long range, int depth, char c, int next) {
        long narrowed = index.narrow(range, depth, c);
        if (narrowed != Index.NONE) {
            walk(narrowed, depth + 1, next, false);
        }
    }

    private void stepTwice(long range, int depth, Reading reading) {
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
