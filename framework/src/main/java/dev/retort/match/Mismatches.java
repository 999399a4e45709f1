package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the differences of one match, and the problems of rendering that kept something from being matched. Confined
 * to one match; composite matchers try their parts with a fresh one.
 */
public final class Mismatches {

    private final List<Mismatch> mismatches = new ArrayList<>();
    private final Problems problems;

    public Mismatches(Problems problems) {
        this.problems = problems;
    }

    /** A fresh one for a part that may fail without harm; problems of rendering count all the same. */
    public Mismatches apart() {
        return new Mismatches(problems);
    }

    public void add(ValuePath at, String expected, String actual, Location where) {
        mismatches.add(new Mismatch(at, expected, actual, where));
    }

    public void addAll(Mismatches others) {
        mismatches.addAll(others.mismatches);
    }

    public boolean isEmpty() {
        return mismatches.isEmpty();
    }

    public int size() {
        return mismatches.size();
    }

    public List<Mismatch> list() {
        return List.copyOf(mismatches);
    }

    /** Where rendering tells what went wrong. */
    public Problems problems() {
        return problems;
    }
}
