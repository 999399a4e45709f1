package dev.retort.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Map<String, SourceNode.Entry> entries = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    private Fields(SourceNode.Mapping mapping, Problems problems, Map<String, String> foreignWords) {
        this.mapping = mapping;
        this.problems = problems;
        this.foreignWords = foreignWords;
        for (SourceNode.Entry entry : mapping.entries()) {
            entries.put(entry.key().text(), entry);
        }
    }

    public static Fields of(SourceNode.Mapping mapping, Problems problems) {
        return new Fields(mapping, problems, Map.of());
    }

    /**
     * @param foreignWords words of other tools, each with what to write here instead, as it is shown after "use":
     *     {@code body} → {@code `json` or `text`}
     */
    public static Fields of(SourceNode.Mapping mapping, Problems problems, Map<String, String> foreignWords) {
        return new Fields(mapping, problems, foreignWords);
    }

    /** The keys that are there, in the order written. */
    public List<String> keys() {
        return mapping.entries().stream().map(entry -> entry.key().text()).toList();
    }

    public Location at() {
        return mapping.at();
    }

    /** The value of that key, read by that function; empty where the key is not there. */
    public <T> Optional<T> take(String key, Function<SourceNode, T> read) {
        return take(key).map(read);
    }

    /** The value of that key. */
    public Optional<SourceNode> take(String key) {
        return entry(key).map(SourceNode.Entry::value);
    }

    /** The entry of that key, for readers that need the key's own place. */
    public Optional<SourceNode.Entry> entry(String key) {
        asked.add(key);
        Optional<SourceNode.Entry> entry = Optional.ofNullable(entries.get(key));
        if (entry.isPresent()) {
            taken.add(key);
        }
        return entry;
    }

    /** As {@link #take(String)}, of a key that must be there. */
    public Optional<SourceNode> require(String key) {
        Optional<SourceNode> value = take(key);
        if (value.isEmpty()) {
            missing.add(key);
        }
        return value;
    }

    /** A text, number or boolean, as written. */
    public Optional<String> text(String key) {
        return take(key).flatMap(node -> Reads.text(node, problems));
    }

    /** Not negative, of at most nine digits. */
    public Optional<Integer> wholeNumber(String key) {
        return take(key).flatMap(node -> Reads.wholeNumber(node, problems));
    }

    public Optional<Boolean> truth(String key) {
        return take(key).flatMap(node -> Reads.truth(node, problems));
    }

    public Optional<List<SourceNode>> items(String key) {
        return take(key).flatMap(node -> Reads.items(node, problems));
    }

    public Optional<List<String>> texts(String key) {
        return take(key).flatMap(node -> Reads.texts(node, problems));
    }

    public Optional<SourceNode.Mapping> map(String key) {
        return take(key).flatMap(node -> Reads.map(node, problems));
    }

    /** The entries of the map under that key; none where the key is not there. */
    public List<SourceNode.Entry> entries(String key) {
        return map(key).map(SourceNode.Mapping::entries).orElse(List.of());
    }

    /** Reports the keys that nobody took, and those that are required and missing. */
    @Override
    public void close() {
        problems.asked(mapping, asked);
        for (SourceNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!taken.contains(key)) {
                problems.add("unknown-key", entry.key().at(), "unknown key `" + key + "`", suggestion(key));
            }
        }
        for (String key : missing) {
            problems.add("missing-key", mapping.at(), "the key `" + key + "` is missing", "write `" + key + ": …`");
        }
    }

    /** A misspelt key is told once: what it was meant for is not told as missing too. */
    private String suggestion(String key) {
        if (foreignWords.containsKey(key)) {
            return "use " + foreignWords.get(key);
        }
        Set<String> free = new LinkedHashSet<>(asked);
        free.removeAll(taken);
        NearestName.of(key, free).ifPresent(missing::remove);
        return free.isEmpty() ? NearestName.listed(new LinkedHashSet<>(asked)) : NearestName.suggestion(key, free);
    }
}
