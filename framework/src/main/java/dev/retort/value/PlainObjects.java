package dev.retort.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of what Java itself has for the kinds of JSON: texts, numbers, booleans, lists and maps of them. */
final class PlainObjects {

    /** As deep as JSON is read; a list that holds itself is deeper. */
    private static final int DEEPEST = 1_000;

    private PlainObjects() {}

    /** The object as a value; empty where it, or something in it, is of another type. */
    static Optional<Value> value(Object object) {
        return value(object, DEEPEST);
    }

    private static Optional<Value> value(@Nullable Object object, int deeper) {
        if (object == null) {
            return Optional.of(Nothing.NULL);
        }
        if (object instanceof String text) {
            return Optional.of(new Text(text));
        }
        if (object instanceof Boolean truth) {
            return Optional.of(Truth.of(truth));
        }
        if (object instanceof Number number) {
            return Optional.of(number.toString()).filter(Numeral::isJson).map(Numeral::ofJson);
        }
        if (deeper == 0) {
            return Optional.empty();
        }
        if (object instanceof Collection<?> items) {
            return items(items, deeper - 1);
        }
        return object instanceof Map<?, ?> map ? members(map, deeper - 1) : Optional.empty();
    }

    private static Optional<Value> items(Collection<?> objects, int deeper) {
        List<Value> items = new ArrayList<>();
        for (Object object : objects) {
            Optional<Value> item = value(object, deeper);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return Optional.of(new Items(items));
    }

    private static Optional<Value> members(Map<?, ?> map, int deeper) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Optional<Value> member = value(entry.getValue(), deeper);
            if (member.isEmpty() || !(entry.getKey() instanceof String name)) {
                return Optional.empty();
            }
            members.put(name, member.get());
        }
        return Optional.of(Members.of(members));
    }
}
