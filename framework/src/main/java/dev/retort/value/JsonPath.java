package dev.retort.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSONPath of RFC 9535, whole: it selects values from a value. Immutable and thread-safe.
 *
 * <p>One thing is stricter than the RFC: a literal pattern of {@code match} or {@code search} that is no I-Regexp (RFC
 * 9485) is refused, where the RFC would have the filter match nothing for ever. {@code ^} and {@code $} are anchors in
 * patterns. A match that takes longer than a second is none.
 */
public final class JsonPath {

    private final String text;
    private final PathQuery query;
    private final boolean singular;

    private JsonPath(String text, PathQuery query) {
        this.text = text;
        this.query = query;
        this.singular = query.singular();
    }

    /**
     * A value that was found.
     *
     * @param normalizedPath where it is (RFC 9535, section 2.7): {@code $['a'][0]}
     */
    public record Located(String normalizedPath, Value value) {}

    /** Reads a path; the failure's offset is where it goes wrong. */
    public static Parsed<JsonPath> compile(String text) {
        try {
            return Parsed.good(new JsonPath(text, PathParser.parse(text)));
        } catch (PathFault e) {
            return Parsed.bad(e.reason(), e.offset());
        }
    }

    /** The values found, in the order of the RFC; members in the order in which they are written. */
    public List<Value> select(Value root) {
        List<Value> values = new ArrayList<>();
        query.nodes(root).forEach(node -> values.add(node.value()));
        return values;
    }

    /** {@link #select}, with the place of each value. */
    public List<Located> locate(Value root) {
        return query.nodes(root).stream()
                .map(node -> new Located(node.path(), node.value()))
                .toList();
    }

    /** Whether it can find at most one value, of whatever it is asked: it is made of names and indexes only. */
    public boolean singular() {
        return singular;
    }

    /** The path as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
