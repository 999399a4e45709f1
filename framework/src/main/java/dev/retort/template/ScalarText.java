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
        int start = at.column() - 1;
        if (line.startsWith(text, start)) {
            return at(at.line(), start + offset, width);
        }
        boolean quoted = start < line.length() && (line.charAt(start) == '\'' || line.charAt(start) == '"');
        if (quoted && line.startsWith(text, start + 1)) {
            return at(at.line(), start + 1 + offset, width);
        }
        boolean block = start < line.length() && (line.charAt(start) == '|' || line.charAt(start) == '>');
        return block ? inBlock(lines, offset, width) : at;
    }

    private Location inBlock(List<String> lines, int offset, int width) {
        String before = text.substring(0, offset);
        int lineInBlock = (int) before.chars().filter(c -> c == '\n').count();
        int startOfLine = before.lastIndexOf('\n') + 1;
        int endOfLine = text.indexOf('\n', startOfLine);
        String wanted = text.substring(startOfLine, endOfLine < 0 ? text.length() : endOfLine);
        int number = at.line() + 1 + lineInBlock;
        if (number > lines.size()) {
            return at;
        }
        int found = lines.get(number - 1).indexOf(wanted);
        return found < 0 ? at : at(number, found + offset - startOfLine, width);
    }

    private Location at(int line, int index, int width) {
        return new Location(at.file(), line, index + 1, Math.max(1, width));
    }
}
