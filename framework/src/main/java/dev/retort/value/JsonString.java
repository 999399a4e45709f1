package dev.retort.value;

import java.util.Locale;

/** A text as a string of JSON (RFC 8259, section 7): characters as they are, but for what nobody could see. */
final class JsonString {

    private JsonString() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                quoted.append(c).append(text.charAt(++i));
            } else {
                append(c, quoted);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, StringBuilder quoted) {
        // Half a character, alone, is not to be had in UTF-8.
        if (c == '"' || c == '\\' || Character.isISOControl(c) || Character.isSurrogate(c)) {
            quoted.append(escape(c));
        } else {
            quoted.append(c);
        }
    }

    static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** A character as messages quote it; one that nobody could see by its number. */
    static String visible(int codePoint) {
        boolean visible = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
        return visible ? "`" + Character.toString(codePoint) + "`" : String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
