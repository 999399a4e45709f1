package dev.retort.value;

import java.util.List;

/** An array. */
public record Items(List<Value> items) implements Value {

    public static final Items EMPTY = new Items(List.of());

    public Items {
        items = List.copyOf(items);
    }

    public static Items of(Value... items) {
        return new Items(List.of(items));
    }

    public int size() {
        return items.size();
    }

    @Override
    public Kind kind() {
        return Kind.ARRAY;
    }
}
