package dev.retort.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Why an expression is none, in words for somebody who did not read the documentation of java.util.regex. */
final class RegexFault {

    /** The JDK takes time in the square of the length of a literal that repeats itself. */
    private static final int LONGEST = 10_000;

    private RegexFault() {}

    /**
     * What takes too long to compile, or compiles but is hardly meant: in double quotes YAML turns {@code \b} into a
     * backspace and {@code \P{L}} into a paragraph separator, and the expression then looks for those.
     */
    static Optional<Parsed.Bad<Regex>> beforeCompiling(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of(new Parsed.Bad<>("longer than " + LONGEST + " characters", LONGEST));
        }
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            boolean beforeBrace = expression.startsWith("{", i + 1);
            if (c == '\b') {
                return Optional.of(swallowed("a backspace", "\\b", "\\x08", i));
            }
            if (c == '\u0085' && beforeBrace) {
                return Optional.of(swallowed("a next-line character", "\\N", "\\x85", i));
            }
            if (c == '\u2029' && beforeBrace) {
                return Optional.of(swallowed("a paragraph separator", "\\P", "\\u2029", i));
            }
        }
        return Optional.empty();
    }

    private static Parsed.Bad<Regex> swallowed(String character, String escape, String literal, int offset) {
        return new Parsed.Bad<>(
                "it contains " + character + ", which is how YAML reads `" + escape
                        + "` in double quotes; put the expression in single quotes, or write `" + literal
                        + "` for the character itself",
                offset);
    }

    static Parsed<Regex> of(PatternSyntaxException e) {
        int offset = Math.max(0, Math.min(e.getIndex(), e.getPattern().length()));
        String description = e.getDescription();
        // For this one the JDK tells the place before it.
        return description.startsWith("Unmatched closing")
                ? Parsed.bad(
                        reason(description), Math.min(offset + 1, e.getPattern().lastIndexOf(')')))
                : Parsed.bad(reason(description), offset);
    }

    private static String reason(String description) {
        return switch (description) {
            case "Unclosed group" -> "a `(` has no `)`; write `\\(` for the character itself";
            case "Unmatched closing ')'" -> "a `)` has no `(`; write `\\)` for the character itself";
            case "Unclosed character class" -> "a `[` has no `]`; write `\\[` for the character itself";
            case "Illegal repetition", "Unclosed counted closure" ->
                "a `{` that is no repetition like `{2,3}`; write " + "`\\{` for the character itself";
            case "Illegal repetition range" -> "a repetition that counts down or too far";
            case "Dangling meta character '*'" -> nothingToRepeat("*");
            case "Dangling meta character '+'" -> nothingToRepeat("+");
            case "Dangling meta character '?'" -> nothingToRepeat("?");
            case "Illegal/unsupported escape sequence" -> "no escape is called that; write `\\\\` for a backslash";
            case "Unexpected internal error", "Unescaped trailing backslash" ->
                "it ends in a backslash with nothing to " + "escape; write `\\\\` for a backslash";
            case "Stack overflow during pattern compilation" -> "its groups nest too deeply";
            default -> plain(description);
        };
    }

    private static String nothingToRepeat(String sign) {
        return "nothing stands before `" + sign + "` for it to repeat; write `\\" + sign + "` for the character itself";
    }

    private static String plain(String description) {
        boolean word = description.length() > 1 && !Character.isUpperCase(description.charAt(1));
        return word ? description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1) : description;
    }
}
