package dev.retort.source;

import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of one mapping while it is read: no key twice, and a member of its own wins over a merged one. */
final class Entries {

    private final Problems problems;
    private final Map<String, Location> own = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Entries(Problems problems) {
        this.problems = problems;
    }

    void add(Entry entry) {
        if (isNew(entry.key())) {
            entries.put(entry.key().text(), entry);
        }
    }

    /** What {@code <<} brings: a map, or a list of maps of which the first that has a key wins. */
    void merge(Entry entry) {
        if (!isNew(entry.key())) {
            return;
        }
        List<SourceNode> merged =
                entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
        for (SourceNode node : merged) {
            if (node instanceof Mapping mapping) {
                mapping.entries().forEach(e -> entries.putIfAbsent(e.key().text(), e));
            } else {
                problems.settle(
                        "not-mergeable",
                        node.at(),
                        "`<<` takes in a map, but this is " + node.phrase(),
                        "name a map by its anchor: `<<: *name`");
            }
        }
    }

    private boolean isNew(Scalar key) {
        Location first = own.putIfAbsent(key.text(), key.at());
        if (first != null) {
            problems.add(
                    "duplicate-key",
                    key.at(),
                    "the key `" + key.text() + "` stands twice: first in line " + first.line(),
                    key.text().equals("<<") ? "take in several maps by a list: `<<: [*a, *b]`" : "remove one of them");
        }
        return first == null;
    }

    List<Entry> list() {
        return List.copyOf(entries.values());
    }
}
