package dev.retort.value;

/** A place in a text as a person finds it: both counted from 1, columns in code points. */
record JsonPlace(int line, int column) {

    static JsonPlace of(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new JsonPlace(line, text.codePointCount(lineStart, offset) + 1);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
