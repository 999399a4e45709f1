package dev.retort.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The nodes that a YAML file has named so far. */
final class Anchors {

    /**
     * @param nodes how many nodes it holds, itself included
     * @param depth how many of them are inside one another, at least 1
     */
    record Anchored(SourceNode node, int nodes, int depth) {}

    private final Problems problems;
    private final Map<String, Optional<Anchored>> anchors = new HashMap<>();

    Anchors(Problems problems) {
        this.problems = problems;
    }

    /** The node of that name begins, and until it ends an alias to it would be a circle. */
    void begin(String name) {
        anchors.put(name, Optional.empty());
    }

    void end(String name, Anchored anchored) {
        anchors.put(name, Optional.of(anchored));
    }

    /** What the alias stands for. */
    Optional<Anchored> find(String name, Location alias) {
        Optional<Anchored> anchored = anchors.getOrDefault(name, Optional.empty());
        if (!anchors.containsKey(name)) {
            String nearest = NearestName.of(name, anchors.keySet())
                    .map(near -> "did you mean `*" + near + "`?")
                    .orElseGet(() -> "a text that begins with `*` needs quotes: `%s`".formatted(Quoted.of("*" + name)));
            problems.settle("unknown-alias", alias, "no anchor `&%s` stands above".formatted(name), nearest);
        } else if (anchored.isEmpty()) {
            problems.settle(
                    "alias-circle",
                    alias,
                    "the alias `*%s` stands inside what it stands for".formatted(name),
                    "an alias may name only what has ended above it");
        }
        return anchored;
    }
}
