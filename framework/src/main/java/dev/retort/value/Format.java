package dev.retort.value;

import java.util.function.Predicate;

/** A form that a text can have, by the name that JSON Schema gives it. Immutable and thread-safe. */
public final class Format {

    private final String name;
    private final Predicate<String> check;

    Format(String name, Predicate<String> check) {
        this.name = name;
        this.check = check;
    }

    /** The name: {@code date-time}. */
    public String name() {
        return name;
    }

    /** Whether the whole text has this form. */
    public boolean holds(String text) {
        return check.test(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
