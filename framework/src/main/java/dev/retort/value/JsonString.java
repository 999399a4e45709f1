package dev.retort.value;

import java.util.Locale;

/** A text as a string of JSON (RFC 8259, section 7): characters as they are, but for what nobody could see. */
final class JsonString {

    private JsonString() {}

    static void append(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                out.append(text, plain, i).append(escape(text.charAt(i)));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Half a character, alone, is escaped too: it is not to be had in UTF-8. */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c == '"' || c == '\\' || Character.isISOControl(c);
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
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
