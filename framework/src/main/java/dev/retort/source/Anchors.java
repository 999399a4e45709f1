package dev.retort.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The nodes that a YAML file has named so far. */
final class Anchors {

    private final Problems problems;
    private final Map<String, SourceNode> nodes = new HashMap<>();

    Anchors(Problems problems) {
        this.problems = problems;
    }

    void put(String name, SourceNode node) {
        nodes.put(name, node);
    }

    Optional<SourceNode> get(String name, Location at) {
        SourceNode node = nodes.get(name);
        if (node == null) {
            problems.add("unknown-alias", at, "no anchor `&" + name + "` stands above");
        }
        return Optional.ofNullable(node);
    }
}
