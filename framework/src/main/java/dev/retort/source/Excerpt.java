package dev.retort.source;

import java.util.List;
import java.util.Locale;

/**
 * The line of a place and the one before it, as a message shows them:
 *
 * <pre>
 *    6 |   request: GET /users
 *    7 |   quary: {page: 1}
 *      |   ^^^^^ did you mean `query`?
 * </pre>
 */
final class Excerpt {

    /** Longer lines are cut, so that one of a megabyte does not bury the message. */
    private static final int WIDTH = 120;

    /** How much of a cut line stays before the place. */
    private static final int BEFORE = 60;

    private Excerpt() {}

    static String of(Location at, String remark) {
        if (at.file().lines().isEmpty()) {
            return remark.isEmpty() ? "" : "  " + remark;
        }
        StringBuilder text = new StringBuilder();
        if (at.line() > 1) {
            text.append(numbered(
                    at.line() - 1,
                    ShownLine.of(at.file().line(at.line() - 1), 1, WIDTH).text()));
        }
        int length = at.before().codePointCount(0, at.before().length());
        ShownLine line = ShownLine.of(at.file().line(at.line()), Math.max(1, length - BEFORE), WIDTH);
        text.append(numbered(at.line(), line.text()));
        int indent = line.columnOf(length + 1);
        int carets = Math.max(1, line.columnOf(length + 1 + at.width()) - indent);
        text.append("     | ").append(" ".repeat(indent)).append("^".repeat(carets));
        return text.append(remark.isEmpty() ? "" : " " + remark).toString();
    }

    private static String numbered(int number, String line) {
        return String.format(Locale.ROOT, "%4d | %s", number, line).stripTrailing() + "\n";
    }

    /**
     * A line as it is shown.
     *
     * @param cells what stands for each character from {@code first} on, a tab as spaces, a control character escaped
     * @param first the first character shown, counted from 1
     */
    private record ShownLine(List<String> cells, int first, boolean cut) {

        /** Cut only where it is too long: a short line is shown whole, wherever the place is. */
        static ShownLine of(String line, int from, int width) {
            int length = line.codePointCount(0, line.length());
            int first = length <= width ? 1 : Math.min(from, length);
            List<String> cells = line.codePoints()
                    .skip(first - 1L)
                    .limit(width)
                    .mapToObj(ShownLine::cell)
                    .toList();
            return new ShownLine(cells, first, first - 1 + cells.size() < length);
        }

        private static String cell(int character) {
            if (character == '\t') {
                return "    ";
            }
            return Character.isISOControl(character)
                    ? ControlCharacters.shown(character)
                    : Character.toString(character);
        }

        String text() {
            return (first > 1 ? "…" : "") + String.join("", cells) + (cut ? "…" : "");
        }

        /** How far from the left that character of the line is shown. */
        int columnOf(int character) {
            int shown = Math.max(0, Math.min(character - first, cells.size()));
            int width = first > 1 ? 1 : 0;
            for (String cell : cells.subList(0, shown)) {
                width += cell.codePointCount(0, cell.length());
            }
            return width;
        }
    }
}
