package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects the differences of one match, and the problems of rendering that kept something from being matched. Confined
 * to one match; composite matchers try their parts with a fresh one.
 */
public final class Mismatches {

    private final List<Mismatch> mismatches = new ArrayList<>();
    private final Problems problems;
    private final boolean telling;
    private int size;

    public Mismatches(Problems problems) {
        this(problems, true);
    }

    private Mismatches(Problems problems, boolean telling) {
        this.problems = problems;
        this.telling = telling;
    }

    /** A fresh one for a part that may fail without harm; problems of rendering count all the same. */
    public Mismatches apart() {
        return new Mismatches(problems, telling);
    }

    /** As {@link #apart()}, for who asks only how many differences there are: their texts are never made. */
    public Mismatches counting() {
        return new Mismatches(problems, false);
    }

    public void add(ValuePath at, String expected, String actual, Location where) {
        add(at, () -> expected, () -> actual, where);
    }

    /** Adds one whose texts are made only if somebody will read them. */
    public void add(ValuePath at, Supplier<String> expected, Supplier<String> actual, Location where) {
        size++;
        if (telling) {
            mismatches.add(new Mismatch(at, expected.get(), actual.get(), where));
        }
    }

    public void addAll(Mismatches others) {
        size += others.size;
        mismatches.addAll(others.mismatches);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
    }

    /** All of them; of one that is {@link #counting()}, none. */
    public List<Mismatch> list() {
        return List.copyOf(mismatches);
    }

    /** Where rendering tells what went wrong. */
    public Problems problems() {
        return problems;
    }

    /** How many problems there are: who matches many elements stops when one of them could not be rendered. */
    int troubles() {
        return problems.isEmpty() ? 0 : problems.list().size();
    }
}
