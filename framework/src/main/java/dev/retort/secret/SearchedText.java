package dev.retort.secret;

import dev.retort.secret.Escapes.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text while it is searched: the readings of the places last asked for, since walks from neighbouring places ask for
 * the same, and how many steps may still be taken. Confined to one search.
 */
final class SearchedText {

    private static final int PLACES = 1 << 10;

    /** A text is walked in one or two steps a character. */
    private static final int STEPS_A_CHARACTER = 32;

    private static final int STEPS_ANYWAY = 100_000;

    private final String text;
    private final List<List<Reading>> kept = new ArrayList<>(Collections.nCopies(PLACES, List.of()));
    private final int[] keptFor = new int[PLACES];
    private long stepsLeft;

    SearchedText(String text) {
        this.text = text;
        this.stepsLeft = STEPS_ANYWAY + (long) STEPS_A_CHARACTER * text.length();
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    /** What begins there may stand for besides itself. */
    List<Reading> readings(int at) {
        int slot = at % PLACES;
        if (keptFor[slot] != at + 1) {
            keptFor[slot] = at + 1;
            kept.set(slot, Escapes.at(text, at));
        }
        return kept.get(slot);
    }

    /** Counts a step; false if it may not be taken. */
    boolean step() {
        return --stepsLeft >= 0;
    }

    /**
     * Whether the search had to be given up. That takes a text of endless repetitions, and secrets that consist of the
     * same.
     */
    boolean isExhausted() {
        return stepsLeft < 0;
    }
}
