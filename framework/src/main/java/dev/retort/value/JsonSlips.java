package dev.retort.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people and other languages write instead of JSON, in words that tell what JSON has. */
final class JsonSlips {

    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity");
    private static final String NO_COMMENTS = "JSON has no comments";
    private static final String NO_LAST_COMMA = "nothing follows the comma before it";

    private JsonSlips() {}

    /**
     * Something wrong: what, and behind its place why, or what belongs there.
     *
     * @param why may be empty
     */
    record Slip(String what, String why) {

        static Slip of(String what) {
            return new Slip(what, "");
        }

        static Slip unexpected(String shown, String why) {
            return new Slip("unexpected " + shown, why);
        }
    }

    /** About something that begins no value. */
    static Slip value(String shown, boolean behindComma) {
        return Slip.unexpected(
                shown,
                switch (shown) {
                    case "`'`" -> "texts stand in double quotes";
                    case "`/`", "`#`" -> NO_COMMENTS;
                    case "`]`", "`}`" -> behindComma ? NO_LAST_COMMA : "";
                    default -> "";
                });
    }

    /** About something that begins no name. */
    static Slip name(String shown, boolean behindComma) {
        return Slip.unexpected(
                shown,
                switch (shown) {
                    case "`}`" -> behindComma ? NO_LAST_COMMA : "";
                    case "`/`", "`#`" -> NO_COMMENTS;
                    default -> "names stand in double quotes";
                });
    }

    /** About a word that JSON does not have. */
    static Slip word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean known = lower.equals("true") || lower.equals("false") || lower.equals("null");
        String why = known ? "JSON writes `" + lower + "`" : "";
        return Slip.unexpected(QuantityForm.named(word), NO_NUMBERS.contains(word) ? "JSON has no such number" : why);
    }

    /** About a control character that stands raw inside a text or name. */
    static Slip control(char c, String what) {
        return new Slip(
                "unexpected " + JsonString.visible(c) + " inside " + what,
                "JSON writes `" + JsonString.escape(c) + "`");
    }

    /** What is wrong with the escape that begins at the backslash there. */
    static Optional<Slip> escape(String text, int at) {
        if (at + 1 == text.length()) {
            return Optional.of(Slip.of("it ends inside an escape"));
        }
        char c = text.charAt(at + 1);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0
                    ? Optional.empty()
                    : Optional.of(
                            Slip.of("`\\" + Character.toString(text.codePointAt(at + 1)) + "` is no escape of JSON"));
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return Optional.of(Slip.of("`\\u` without four hexadecimal digits"));
            }
        }
        return Optional.empty();
    }
}
