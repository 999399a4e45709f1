package dev.retort.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects all that is wrong with a file, so that it can be told at once. Not thread-safe: one reading, one thread. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    public void add(String code, Location at, String message) {
        problems.add(new Problem(code, at, message, Optional.empty()));
    }

    public void add(String code, Location at, String message, String suggestion) {
        problems.add(new Problem(code, at, message, Optional.of(suggestion)));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them, in the order of their places. */
    public List<Problem> list() {
        return List.copyOf(problems);
    }
}
