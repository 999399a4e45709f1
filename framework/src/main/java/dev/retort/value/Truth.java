package dev.retort.value;

/** {@code true} or {@code false}. */
public record Truth(boolean holds) implements Value {

    public static final Truth TRUE = new Truth(true);
    public static final Truth FALSE = new Truth(false);

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }
}
