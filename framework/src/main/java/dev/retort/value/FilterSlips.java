package dev.retort.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people know from other query languages and write in a filter, in words that tell what RFC 9535 has instead. */
final class FilterSlips {

    private static final String PATTERN =
            "`match(@.a, 'x.*')` for the whole text or `search(@.a, 'x')` for a part of it";

    /** Jayway's operators above all, and what does the same. */
    private static final Map<String, String> OTHER_OPERATORS = Map.ofEntries(
            Map.entry("and", "`&&`"),
            Map.entry("or", "`||`"),
            Map.entry("in", "`@.a == 'x' || @.a == 'y'`"),
            Map.entry("nin", "`@.a != 'x' && @.a != 'y'`"),
            Map.entry("contains", "`search(@.a, 'x')` for a text, `@.a[?@ == 'x']` for an array"),
            Map.entry("anyof", "`@.a[?@ == 'x' || @ == 'y']`"),
            Map.entry("noneof", "`!@.a[?@ == 'x' || @ == 'y']`"),
            Map.entry("subsetof", "`!@.a[?@ != 'x' && @ != 'y']`"),
            Map.entry("size", "`length(@.a) == 2`"),
            Map.entry("empty", "`length(@.a) == 0`"),
            Map.entry("startswith", "`match(@.a, 'x.*')`"),
            Map.entry("endswith", "`match(@.a, '.*x')`"),
            Map.entry("like", PATTERN),
            Map.entry("matches", PATTERN));

    private static final Set<String> OTHER_NULLS = Set.of("none", "nil", "undefined", "null");

    private FilterSlips() {}

    /** About an operator that stands behind a term and is none of RFC 9535. */
    static Optional<String> operator(PathText text) {
        if (text.comes("=~")) {
            return Optional.of("RFC 9535 has no `=~`: write " + PATTERN);
        }
        if (text.comes("===") || text.comes("!==")) {
            return Optional.of("RFC 9535 has no `" + text.ahead(3) + "`: write `" + text.ahead(2) + "`");
        }
        if (text.comes("<>") || text.comes("=<") || text.comes("=>")) {
            String ours = text.comes("<>") ? "!=" : text.comes("=<") ? "<=" : ">=";
            return Optional.of("RFC 9535 has no `" + text.ahead(2) + "`: write `" + ours + "`");
        }
        if (text.comes("=") && !text.comes("==")) {
            return Optional.of("a comparison is written `==`");
        }
        return text.word().isEmpty() ? calculation(text) : Optional.of(word(text.word()));
    }

    private static Optional<String> calculation(PathText text) {
        boolean sign = "+-*/%".indexOf(text.peek()) >= 0 && !text.atEnd();
        return sign
                ? Optional.of("RFC 9535 does not calculate, so nothing like `" + text.peek() + "` can stand here")
                : Optional.empty();
    }

    private static String word(String word) {
        return Optional.ofNullable(OTHER_OPERATORS.get(word.toLowerCase(Locale.ROOT)))
                .map(ours -> "RFC 9535 has no `" + word + "`: write " + ours)
                .orElseGet(() -> "unexpected `" + word + "`, where a comparison, `&&` or `||` may follow");
    }

    /** About what stands behind a condition that ended. */
    static String behindCondition(PathText text) {
        return operator(text).orElseGet(() -> switch (text.peek()) {
            case '&' -> "write `&&`";
            case '|' -> "write `||`";
            case '=', '!', '<', '>' -> "a comparison has two sides; join comparisons with `&&` or `||`";
            default -> "unexpected " + text.shown() + ", where `&&`, `||` or the end of the filter must follow";
        });
    }

    /** About what begins neither a query nor a literal nor a call. */
    static String term(PathText text) {
        String word = text.word();
        if (!word.isEmpty()) {
            return noTerm(text, word);
        }
        if (text.atEnd()) {
            return "the filter ends where a value or condition must stand";
        }
        return switch (text.peek()) {
            case '/' -> "RFC 9535 has no `/…/`: a pattern is a text in `match(@.a, 'x.*')` or `search(@.a, 'x')`";
            case '[', '{' ->
                "no array and no object can be written here, only a text, a number, `true`, `false` and `null`";
            case ']', ')', ',' -> "a value or condition is missing before " + text.shown();
            case '.' -> "a member of the current value is written `@" + text.upTo(" ]),=!<>&|") + "`";
            case '=', '<', '>', '!', '&', '|' -> "a value or condition is missing before `" + text.peek() + "`";
            default -> "unexpected " + text.shown() + ", where a value or condition must stand";
        };
    }

    private static String noTerm(PathText text, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            return "`" + word + "` is written `" + lower + "`";
        }
        if (OTHER_NULLS.contains(lower)) {
            return "`" + word + "` is written `null`";
        }
        if (lower.equals("not")) {
            return "RFC 9535 has no `" + word + "`: write `!`";
        }
        int start = text.at();
        text.skip(word.length());
        boolean called = text.comes("(");
        text.skipBlanks();
        boolean spaced = text.comes("(");
        text.backTo(start);
        if (spaced) {
            return called ? unknownFunction(word) : "no space stands between `" + word + "` and `(`";
        }
        return "`" + word + "` is no value: a text stands in quotes, `'" + word + "'`, a member is `@." + word + "`";
    }

    static String unknownFunction(String word) {
        return "RFC 9535 has no function `" + word + "`; it has `length`, `count`, `match`, `search` and `value`";
    }
}
