package dev.retort.template;

import dev.retort.source.Location;
import java.util.List;

/**
 * A scalar's text and where it stands in the file. Between the two are quotes, escapes and the indentation of blocks;
 * where the text can be found again in the file, a character of it has an exact place, else it has the scalar's.
 */
record ScalarText(String text, Location at) {

    /** The place of {@code width} characters of the text, {@code offset} characters into it. */
    Location at(int offset, int width) {
        List<String> lines = at.file().lines();
        if (at.line() > lines.size()) {
            return at;
        }
        String line = lines.get(at.line() - 1);
        int start = index(line, at.column() - 1);
        if (line.startsWith(text, start)) {
            return at(line, at.line(), start + offset, width);
        }
        char first = start < line.length() ? line.charAt(start) : ' ';
        if (Quotes.opens(first) && line.startsWith(text, start + 1)) {
            return at(line, at.line(), start + 1 + offset, width);
        }
        return first == '|' || first == '>' ? inBlock(lines, offset, width) : at;
    }

    private Location inBlock(List<String> lines, int offset, int width) {
        String before = text.substring(0, offset);
        int startOfLine = before.lastIndexOf('\n') + 1;
        int endOfLine = text.indexOf('\n', startOfLine);
        String wanted = text.substring(startOfLine, endOfLine < 0 ? text.length() : endOfLine);
        int number = at.line() + 1 + (int) before.chars().filter(c -> c == '\n').count();
        if (number > lines.size()) {
            return at;
        }
        String line = lines.get(number - 1);
        int found = line.indexOf(wanted);
        return found < 0 ? at : at(line, number, found + offset - startOfLine, width);
    }

    private Location at(String line, int number, int index, int width) {
        int stop = Math.min(line.length(), index + width);
        int column = line.codePointCount(0, index) + 1;
        return new Location(at.file(), number, column, Math.max(1, line.codePointCount(index, stop)));
    }

    /** Places count code points, {@code String} counts chars. */
    private static int index(String line, int codePoints) {
        return line.offsetByCodePoints(0, Math.min(codePoints, line.codePointCount(0, line.length())));
    }
}
