package dev.retort.source;

import java.util.List;
import java.util.Optional;

/** A node of a spec file, YAML or JSON, with its place. Immutable. */
public sealed interface SourceNode {

    Location at();

    /** Keys and values, in the order written; merges ({@code <<}) are already done. */
    record Mapping(Location at, List<Entry> entries) implements SourceNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of that key. */
        public Optional<SourceNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** One member of a mapping. A key is text as it was written, whatever it looks like. */
    record Entry(Scalar key, SourceNode value) {}

    record Sequence(Location at, List<SourceNode> items) implements SourceNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text as written: of {@code 01234} that text, of a quoted text what stands between the quotes, unescaped
     * @param plain written without quotes and not as a block
     */
    record Scalar(Location at, String text, Form form, boolean plain) implements SourceNode {

        /** What a plain scalar of that text is. */
        public static Scalar plain(Location at, String text) {
            return new Scalar(at, text, CoreSchema.formOf(text), true);
        }

        /** What YAML 1.2's core schema takes a scalar for. */
        public enum Form {
            NULL,
            BOOLEAN,
            NUMBER,
            TEXT
        }
    }

    /** What this is, for messages: {@code a map}, {@code a list}, {@code a text}, {@code a number} … */
    default String phrase() {
        if (this instanceof Mapping) {
            return "a map";
        }
        if (this instanceof Sequence) {
            return "a list";
        }
        return switch (((Scalar) this).form()) {
            case NULL -> "null";
            case BOOLEAN -> "a boolean";
            case NUMBER -> "a number";
            case TEXT -> "a text";
        };
    }
}
