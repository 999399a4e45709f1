package dev.retort.source;

import java.util.Locale;

/** Characters that neither YAML (1.2.2, section 5.1) nor a reader of a spec can see. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Whether there is one; the first is told as a problem. */
    static boolean standIn(SourceFile file, Problems problems) {
        String text = file.text();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!allowed(character)) {
                Location at = place(file, i);
                problems.add(
                        "control-character",
                        at,
                        "the control character U+%s stands here".formatted(hex(character)),
                        "remove it; where it is meant, write \"\\u%s\" in double quotes".formatted(hex(character)));
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean allowed(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** How such a character is shown in a message: {@code \u0007}. */
    static String shown(int character) {
        return "\\u" + hex(character);
    }

    private static String hex(int character) {
        return String.format(Locale.ROOT, "%04X", character);
    }

    /** The place of what stands that many chars into the text. */
    private static Location place(SourceFile file, int offset) {
        String before = file.text().substring(0, offset);
        int line = (int) before.lines().count();
        boolean begins = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
        int column =
                begins ? 1 : file.line(line).codePointCount(0, lastLine(before).length()) + 1;
        return file.at(begins ? line + 1 : line, column, 1);
    }

    private static String lastLine(String text) {
        return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }
}
