package dev.retort.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Collects all that is wrong with a file, so that it can be told at once. Not thread-safe: one reading, one thread. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();
    private final int most;
    private final Optional<Consumer<AskedKeys>> keys;
    private Set<Location> settled = Set.of(); // of most, which are many, nothing is

    public Problems() {
        this(Integer.MAX_VALUE);
    }

    /** @param most how many are kept: a hostile file could have hundreds of thousands, which nobody reads */
    Problems(int most) {
        this(most, Optional.empty());
    }

    private Problems(int most, Optional<Consumer<AskedKeys>> keys) {
        this.most = most;
        this.keys = keys;
    }

    /** Such that also hand on which keys the readers of a file know: the readers are the only list of them. */
    public static Problems tellingKeys(Consumer<AskedKeys> keys) {
        return new Problems(Integer.MAX_VALUE, Optional.of(keys));
    }

    void asked(SourceNode.Mapping mapping, List<String> asked) {
        keys.ifPresent(hearing -> hearing.accept(new AskedKeys(mapping, new LinkedHashSet<>(asked))));
    }

    public void add(String code, Location at, String message) {
        add(code, at, message, "");
    }

    /** @param suggestion may be empty */
    public void add(String code, Location at, String message, String suggestion) {
        if (!areMany() && !settled.contains(at)) {
            problems.add(new Problem(code, at, message, Optional.of(suggestion).filter(s -> !s.isEmpty())));
        }
    }

    /**
     * As {@link #add}, and all that is told of this place afterwards is dropped: it can only be a consequence, such as
     * the wrong type of a value that is not there.
     */
    void settle(String code, Location at, String message, String suggestion) {
        add(code, at, message, suggestion);
        settle(Set.of(at));
    }

    private void settle(Set<Location> places) {
        if (!places.isEmpty()) {
            settled = settled.isEmpty() ? new HashSet<>() : settled;
            settled.addAll(places);
        }
    }

    /** As many as are kept: there is no use in looking for more. */
    boolean areMany() {
        return problems.size() >= most;
    }

    /** Takes in what another reading found. */
    public void addAll(Problems others) {
        problems.addAll(others.problems);
        settle(others.settled);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them, in the order of their places; file by file, in the order in which the files first had one. */
    public List<Problem> list() {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<SourceFile, Integer> files = new HashMap<>();
        for (Problem problem : problems) {
            files.putIfAbsent(problem.at().file(), files.size());
        }
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(p -> files.get(p.at().file()))
                        .thenComparingInt(p -> p.at().line())
                        .thenComparingInt(p -> p.at().column()))
                .toList();
    }
}
