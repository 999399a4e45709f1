package dev.retort.match;

/**
 * Where in a value something is, as a normalized path of RFC 9535 for people: {@code $.user.name}, {@code $.items[2]},
 * {@code $['odd key']}. Immutable.
 *
 * @param text the path; {@code $} is the value itself
 */
public record ValuePath(String text) {

    public static final ValuePath ROOT = new ValuePath("$");

    public ValuePath member(String name) {
        boolean simple = !name.isEmpty()
                && name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))
                && !Character.isDigit(name.codePointAt(0));
        return new ValuePath(
                text + (simple ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']"));
    }

    public ValuePath item(int index) {
        return new ValuePath(text + "[" + index + "]");
    }

    public boolean isRoot() {
        return text.equals("$");
    }

    @Override
    public String toString() {
        return text;
    }
}
