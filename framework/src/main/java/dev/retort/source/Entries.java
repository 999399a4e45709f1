package dev.retort.source;

import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import java.util.ArrayList;
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

    /** A key was read; false, and a problem, if it stands there already. */
    boolean claim(SourceNode.Scalar key) {
        Location first = own.putIfAbsent(key.text(), key.at());
        if (first == null) {
            return true;
        }
        problems.add(
                "duplicate-key",
                key.at(),
                "the key `%s` stands here twice: first in line %d".formatted(key.text(), first.line()),
                key.text().equals("<<") ? "merge several maps by a list: `<<: [*a, *b]`" : "rename or remove one of them");
        return false;
    }

    void add(Entry entry) {
        entries.put(entry.key().text(), entry);
    }

    /** What {@code <<} brings: never over a member that is there; one that is written later replaces it. */
    void merge(Mapping merged) {
        for (Entry entry : merged.entries()) {
            entries.putIfAbsent(entry.key().text(), entry);
        }
    }

    List<Entry> list() {
        return new ArrayList<>(entries.values());
    }
}
