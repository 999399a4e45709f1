package dev.retort.source;

/**
 * A place in a spec file.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param width how many characters of that line the thing there spans; at least 1
 */
public record Location(SourceFile file, int line, int column, int width) {

    /** {@code users.http.yaml:14}. */
    public String shown() {
        return file.name() + ":" + line;
    }

    /** {@code users.http.yaml:7:5}. */
    public String exact() {
        return file.name() + ":" + line + ":" + column;
    }

    @Override
    public String toString() {
        return exact();
    }
}
