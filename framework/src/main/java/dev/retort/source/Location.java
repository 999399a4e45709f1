package dev.retort.source;

/**
 * A place in a spec file.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters (Unicode code points)
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

    /** What stands on the line before this place. */
    String before() {
        String text = file.line(line);
        return text.substring(0, index(text));
    }

    /** What stands on the line from this place on. */
    String rest() {
        String text = file.line(line);
        return text.substring(index(text));
    }

    private int index(String text) {
        int characters = Math.min(column - 1, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, characters);
    }

    @Override
    public String toString() {
        return exact();
    }
}
