package dev.retort.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people and other languages write instead of JSON, in words that tell what JSON has. */
final class JsonSlips {

    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity");

    private JsonSlips() {}

    /** About something that begins no value. */
    static String value(String shown, boolean behindComma) {
        return switch (shown) {
            case "`'`" -> "unexpected `'`, where a text must stand in double quotes,";
            case "`/`", "`#`" -> "unexpected " + shown + ", because JSON has no comments,";
            case "`]`", "`}`" -> "unexpected " + shown + (behindComma ? " behind a comma" : "");
            default -> "unexpected " + shown;
        };
    }

    /** About something that begins no name. */
    static String name(String shown, boolean behindComma) {
        return switch (shown) {
            case "`}`" -> "unexpected `}`" + (behindComma ? " behind a comma" : "");
            case "`/`", "`#`" -> "unexpected " + shown + ", because JSON has no comments,";
            default -> "unexpected " + shown + ", where a name must stand in double quotes,";
        };
    }

    /** About a word that JSON does not have. */
    static String word(String word) {
        String named = "unexpected " + QuantityForm.named(word);
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
            return named + ", which JSON writes `" + lower + "`,";
        }
        return NO_NUMBERS.contains(word) ? named + ", which JSON has no number for," : named;
    }

    /** About a control character that stands raw inside a text or name. */
    static String control(char c, String what) {
        return "unexpected " + JsonString.visible(c) + " inside " + what + ", where JSON writes `"
                + JsonString.escape(c) + "`,";
    }

    /** What is wrong with the escape that begins at the backslash there. */
    static Optional<String> escape(String text, int at) {
        if (at + 1 == text.length()) {
            return Optional.of("it ends inside an escape");
        }
        char c = text.charAt(at + 1);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0
                    ? Optional.empty()
                    : Optional.of("`\\" + Character.toString(text.codePointAt(at + 1)) + "` is no escape of JSON");
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return Optional.of("`\\u` without four hexadecimal digits");
            }
        }
        return Optional.empty();
    }
}
