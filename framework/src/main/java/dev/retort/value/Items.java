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

    /** Said here, as the record's own takes so many frames a level that deep content overflows the stack. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Items that) || items.size() != that.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).equals(that.items.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Value item : items) {
            hash = 31 * hash + item.hashCode();
        }
        return hash;
    }
}
