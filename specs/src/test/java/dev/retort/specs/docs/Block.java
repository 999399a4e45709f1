package dev.retort.specs.docs;

/**
 * A fenced block of a page.
 *
 * @param line where its fence opens
 * @param language what stands behind the fence: {@code yaml}
 * @param mark the comment on the line above it, empty if there is none: {@code spec: passes}
 */
public record Block(int line, String language, String mark, String text) {

    boolean isMarked(String with) {
        return mark.equals(with) || mark.startsWith(with + ":") || mark.startsWith(with + ";");
    }

    /** What stands behind the colon of its mark. */
    String markedAs() {
        return mark.substring(mark.indexOf(':') + 1).strip();
    }
}
