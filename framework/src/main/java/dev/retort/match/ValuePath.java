package dev.retort.match;

import java.util.function.Supplier;

/**
 * Where in a value something is, as a normalized path of RFC 9535 for people: {@code $.user.name}, {@code $.items[2]},
 * {@code $['odd key']}. Immutable. Most paths are never read, so the text is made only when it is asked for.
 */
public final class ValuePath {

    public static final ValuePath ROOT = new ValuePath("$");

    private final Supplier<String> text;

    /** @param text the path; {@code $} is the value itself */
    public ValuePath(String text) {
        this(() -> text);
    }

    private ValuePath(Supplier<String> text) {
        this.text = text;
    }

    public ValuePath member(String name) {
        return new ValuePath(() -> text() + step(name));
    }

    public ValuePath item(int index) {
        return new ValuePath(() -> text() + "[" + index + "]");
    }

    private static String step(String name) {
        boolean simple = !name.isEmpty()
                && name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))
                && !Character.isDigit(name.codePointAt(0));
        return simple ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    public String text() {
        return text.get();
    }

    public boolean isRoot() {
        return text().equals("$");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValuePath that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
