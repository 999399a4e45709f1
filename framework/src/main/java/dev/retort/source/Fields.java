package dev.retort.source;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping that is read key by key. The keys that a reader asks for are the keys that are allowed: {@link #close()}
 * reports every key that nobody asked for, with the nearest of those that somebody did. Confined to one reading.
 */
public final class Fields implements AutoCloseable {

    private final SourceNode.Mapping mapping;
    private final Problems problems;
    private final Map<String, String> foreignWords;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();

    private Fields(SourceNode.Mapping mapping, Problems problems, Map<String, String> foreignWords) {
        this.mapping = mapping;
        this.problems = problems;
        this.foreignWords = foreignWords;
    }

    public static Fields of(SourceNode.Mapping mapping, Problems problems) {
        return new Fields(mapping, problems, Map.of());
    }

    /** @param foreignWords words of other tools, each with what to write here instead: {@code body → json or text} */
    public static Fields of(SourceNode.Mapping mapping, Problems problems, Map<String, String> foreignWords) {
        return new Fields(mapping, problems, foreignWords);
    }

    public Location at() {
        return mapping.at();
    }

    /** The value of that key, read by that function; empty where the key is not there. */
    public <T> Optional<T> take(String key, Function<SourceNode, T> read) {
        return entry(key).map(SourceNode.Entry::value).map(read);
    }

    /** The entry of that key, for readers that need the key's own place. */
    public Optional<SourceNode.Entry> entry(String key) {
        asked.add(key);
        Optional<SourceNode.Entry> entry = mapping.entry(key);
        entry.ifPresent(e -> taken.add(key));
        return entry;
    }

    /** Reports the keys that nobody took. */
    @Override
    public void close() {
        for (SourceNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!taken.contains(key)) {
                String suggestion = foreignWords.containsKey(key) ? "use " + foreignWords.get(key) : "";
                problems.add("unknown-key", entry.key().at(), "unknown key `" + key + "`", suggestion);
            }
        }
    }
}
