package dev.retort.value;

/** JSON's {@code null}: present, and nothing. */
public enum Nothing implements Value {
    NULL;

    @Override
    public Kind kind() {
        return Kind.NULL;
    }
}
