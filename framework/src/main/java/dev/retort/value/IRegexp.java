package dev.retort.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates an I-Regexp (RFC 9485) into an expression of java.util.regex that means the same. {@code ^} and {@code $}
 * are anchors, as JSONPath's compliance suite has them. One object translates one expression.
 */
final class IRegexp {

    private static final int DEEPEST = 100;

    /** How often something may be repeated by number; more is no use and costs time and memory. */
    private static final int MOST_REPEATED = 10_000;

    private static final Pattern RANGE = Pattern.compile("\\{([0-9]{1,9})(?:(,)([0-9]{1,9})?)?}");
    private static final Pattern CATEGORY =
            Pattern.compile("\\\\[pP]\\{(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)}");

    private final String expression;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private int depth;

    /** Whether something stands before this place that can be repeated. */
    private boolean repeatable;

    private IRegexp(String expression) {
        this.expression = expression;
    }

    /** Reads it; the failure tells what RFC 9485 has instead. */
    static Parsed<Regex> compile(String expression) {
        try {
            return Regex.compile(new IRegexp(expression).translate());
        } catch (PathFault e) {
            return Parsed.bad(e.reason(), e.offset());
        }
    }

    private String translate() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            switch (c) {
                case '(' -> open();
                case ')' -> close();
                case '|' -> put("|", 1, false);
                case '*', '+', '?' -> repeat(String.valueOf(c), 1);
                case '{' -> range();
                case '.' -> put("[^\\n\\r]", 1, true);
                case '^' -> put("^", 1, false);
                case '$' -> put("\\z", 1, false);
                case '[' -> characters();
                case '\\' -> escape();
                case ']', '}' -> throw fault("a `" + c + "` stands alone; write `\\" + c + "` for the character");
                default -> literal();
            }
        }
        if (depth > 0) {
            throw fault("a `(` has no `)`");
        }
        return java.toString();
    }

    private void put(String translated, int width, boolean repeatable) {
        java.append(translated);
        at += width;
        this.repeatable = repeatable;
    }

    private void open() {
        if (expression.startsWith("?", at + 1)) {
            throw fault("RFC 9485 has no `(?`");
        }
        if (++depth > DEEPEST) {
            throw fault("its groups nest deeper than " + DEEPEST);
        }
        put("(?:", 1, false);
    }

    private void close() {
        if (--depth < 0) {
            throw fault("a `)` has no `(`");
        }
        put(")", 1, true);
    }

    private void repeat(String sign, int width) {
        if (!repeatable) {
            throw fault("nothing that can be repeated stands before `" + expression.charAt(at) + "`");
        }
        put(sign, width, false);
    }

    private void range() {
        Matcher range = RANGE.matcher(expression).region(at, expression.length());
        if (!range.lookingAt()) {
            throw fault("a `{` that is no repetition like `{2,3}`");
        }
        int least = Integer.parseInt(range.group(1));
        int most = range.group(3) == null ? least : Integer.parseInt(range.group(3));
        if (most < least || most > MOST_REPEATED) {
            throw fault("the repetition `" + range.group() + "` counts down, or further than " + MOST_REPEATED);
        }
        repeat(range.group(), range.group().length());
    }

    private void literal() {
        int c = expression.codePointAt(at);
        put(quoted(c), Character.charCount(c), true);
    }

    private void escape() {
        String escaped = escaped();
        put(escaped, 0, true);
    }

    /** An escape, inside or outside of brackets; leaves the place behind it. */
    private String escaped() {
        Matcher category = CATEGORY.matcher(expression).region(at, expression.length());
        if (category.lookingAt()) {
            at = category.end();
            return category.group();
        }
        if (at + 1 == expression.length()) {
            throw fault("it ends in a backslash with nothing to escape");
        }
        char c = expression.charAt(at + 1);
        String translated = switch (c) {
            case 'n', 'r', 't' -> "\\" + c;
            case '(', ')', '*', '+', '-', '.', '?', '[', '\\', ']', '^', '{', '|', '}', '$' -> quoted(c);
            case 'd' -> throw fault("RFC 9485 has no `\\d`: write `[0-9]`");
            case 'w' -> throw fault("RFC 9485 has no `\\w`: write `[0-9A-Za-z_]`");
            case 's' -> throw fault("RFC 9485 has no `\\s`: write `[ \\t\\n\\r]`");
            case 'p', 'P' -> throw fault("`\\" + c + "` wants a category in braces: `\\" + c + "{L}`");
            default -> throw fault("RFC 9485 has no `\\" + c + "`");
        };
        at += 2;
        return translated;
    }

    /** {@code [a-z_]}: a {@code -} that is meant stands first or last. */
    private void characters() {
        int start = at;
        java.append('[');
        at++;
        if (expression.startsWith("^", at)) {
            java.append('^');
            at++;
        }
        int first = at;
        while (at < expression.length() && expression.charAt(at) != ']') {
            character(at == first);
        }
        if (at == expression.length()) {
            at = start;
            throw fault("a `[` has no `]`");
        }
        if (at == first) {
            throw fault("nothing stands between `[` and `]`");
        }
        put("]", 1, true);
    }

    private void character(boolean first) {
        char c = expression.charAt(at);
        if (c == '[') {
            throw fault("a `[` inside of brackets is written `\\[`");
        }
        if (c == '-') {
            boolean last = expression.startsWith("]", at + 1);
            if (!first && !last) {
                throw fault("a `-` inside of brackets stands first, last, between two characters, or is written `\\-`");
            }
            java.append("\\-");
            at++;
            return;
        }
        boolean category =
                CATEGORY.matcher(expression).region(at, expression.length()).lookingAt();
        java.append(oneCharacter());
        boolean range = expression.startsWith("-", at) && !expression.startsWith("-]", at);
        if (!category && range && at + 1 < expression.length()) {
            at++;
            java.append('-').append(oneCharacter());
        }
    }

    private String oneCharacter() {
        int c = expression.codePointAt(at);
        if (c == '\\') {
            return escaped();
        }
        if (c == '[' || c == ']' || c == '-') {
            throw fault("a `" + (char) c + "` ends no range; write `\\" + (char) c + "` for the character");
        }
        at += Character.charCount(c);
        return quoted(c);
    }

    private static String quoted(int codePoint) {
        return Regex.quote(Character.toString(codePoint));
    }

    private PathFault fault(String reason) {
        return new PathFault(reason, at);
    }
}
