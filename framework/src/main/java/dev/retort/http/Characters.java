package dev.retort.http;

import java.util.Locale;

/** Characters as a message names them: what cannot be seen gets a name or an escape. */
final class Characters {

    private static final int LONGEST_SHOWN = 200;

    private Characters() {}

    /** With its article, for a sentence: {@code a space}, {@code a line feed (LF)}, {@code `é`}. */
    static String named(char character) {
        return switch (character) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\r' -> "a carriage return (CR)";
            case '\n' -> "a line feed (LF)";
            case 0 -> "a NUL";
            default -> isControl(character) ? "the control character " + escaped(character) : "`" + character + "`";
        };
    }

    /** The text on one line, control characters as escapes, a very long one cut off. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(LONGEST_SHOWN).forEach(character -> shown.append(one((char) character)));
        return text.length() > LONGEST_SHOWN ? shown + "…" : shown.toString();
    }

    private static String one(char character) {
        return switch (character) {
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            default -> isControl(character) ? escaped(character) : String.valueOf(character);
        };
    }

    private static boolean isControl(char character) {
        return character < ' ' || (character >= 0x7f && character < 0xa0);
    }

    private static String escaped(char character) {
        return String.format(Locale.ROOT, "\\x%02x", (int) character);
    }
}
