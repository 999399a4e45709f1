package dev.retort.source;

/**
 * From columns in chars to columns in characters, for somebody who goes through a file from its beginning: a line of a
 * megabyte is counted once and not anew for each thing on it.
 */
final class Columns {

    private final SourceFile file;
    private int line;
    private int chars;
    private int column;

    Columns(SourceFile file) {
        this.file = file;
    }

    /**
     * @param number of the line, counted from 1
     * @param before how many chars of the line stand before the place
     */
    Location at(int number, int before) {
        String text = file.line(number);
        int wanted = Math.max(0, Math.min(before, text.length()));
        if (number != line || wanted < chars) {
            line = number;
            chars = 0;
            column = 1;
        }
        column += text.codePointCount(chars, wanted);
        chars = wanted;
        return file.at(Math.max(1, number), column, 1);
    }
}
