package dev.retort.value;

/** The way out of a parser that calls itself; {@link JsonPath#compile} turns it into a value. */
final class PathFault extends RuntimeException {

    private final String reason;
    private final int offset;

    PathFault(String reason, int offset) {
        super(reason, null, false, false);
        this.reason = reason;
        this.offset = offset;
    }

    String reason() {
        return reason;
    }

    int offset() {
        return offset;
    }
}
