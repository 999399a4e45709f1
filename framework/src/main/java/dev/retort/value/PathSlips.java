package dev.retort.value;

import java.util.Optional;

/** What people write who know other dialects of JSONPath, in words that tell what RFC 9535 has instead. */
final class PathSlips {

    /** What ends a name that should have been quoted. */
    private static final String STOPS = ".[]()=!<>&|, \t\r\n";

    private PathSlips() {}

    /** About a text that does not begin with {@code $}. */
    static String start(String path) {
        if (path.isBlank()) {
            return "a JSONPath begins with `$`";
        }
        if (path.startsWith("@")) {
            return "`@` has a meaning inside of filters only, `[?@.a == 1]`; a JSONPath begins with `$`";
        }
        String stripped = path.strip();
        if (stripped.startsWith("$")) {
            return "nothing stands before the `$` of a JSONPath";
        }
        boolean bare = !stripped.startsWith(".") && !stripped.startsWith("[");
        String better = (bare ? "$." : "$") + stripped;
        boolean reads = JsonPath.compile(better).toOptional().isPresent();
        return "a JSONPath begins with `$`, as in `" + (reads ? better : "$.a['b c'][0]") + "`";
    }

    /** About what stands behind a path that ended. */
    static PathFault behindPath(PathText text) {
        int end = text.at();
        String path = text.read();
        text.skipBlanks();
        if (text.atEnd()) {
            text.backTo(end);
            return text.fault("nothing stands behind a JSONPath, no space either");
        }
        boolean spaced = text.at() > end;
        String word = text.word();
        if (!word.isEmpty() && end == 1) {
            return text.fault("a `.` is missing: `$." + word + "`");
        }
        if (!word.isEmpty() && spaced && endsInName(path)) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            return text.fault("unexpected `" + word + "`; a name with a space in it stands in quotes: `"
                    + PathNode.step(name + " " + word) + "`");
        }
        return text.fault(unexpected(text));
    }

    private static boolean endsInName(String path) {
        return Character.isLetterOrDigit(path.codePointBefore(path.length())) || path.endsWith("_");
    }

    private static String unexpected(PathText text) {
        return switch (text.peek()) {
            case '^' -> "RFC 9535 has no `^`: a path cannot go back to a parent";
            case '~' -> "RFC 9535 has no `~`: a path finds values, not names";
            case '?' -> "a filter stands in brackets: `[?@.a == 1]`";
            case '=', '<', '>', '!' -> "a path does not compare; a comparison stands in a filter: `[?@.a == 1]`";
            case ']' -> "a `]` has no `[`";
            default -> "unexpected " + text.shown() + ", where `.`, `[` or the end must follow";
        };
    }

    /** About what stands behind a dot and is no name. */
    static String afterDots(PathText text, String dots) {
        String behind = " behind `" + dots + "`";
        if (text.atEnd()) {
            return "a name or `*` is missing" + behind;
        }
        if (text.blankComes()) {
            return "no space stands" + behind;
        }
        char c = text.peek();
        if (c == '[') {
            return "no `.` stands before `[`";
        }
        if (c == '?' || c == '(') {
            return "a filter stands in brackets: `[?@.a == 1]`";
        }
        if (c == '\'' || c == '"') {
            return "a name in quotes stands in brackets, without a dot: `" + PathNode.step(quoted(text)) + "`";
        }
        String name = text.upTo(STOPS);
        if (c >= '0' && c <= '9') {
            boolean index = name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
            return "a name that begins with a digit stands in quotes: `" + PathNode.step(name) + "`"
                    + (index ? "; an index is written `[" + name + "]`" : "");
        }
        return name.isEmpty()
                ? "a name or `*` is missing" + behind
                : "a name with " + text.shown() + " in it stands in quotes: `" + PathNode.step(name) + "`";
    }

    /** What stands in quotes here; goes no further. */
    private static String quoted(PathText text) {
        int start = text.at();
        String quote = text.ahead(1);
        text.skip(1);
        String name = text.upTo(quote);
        text.backTo(start);
        return name;
    }

    /** About what stands right behind a name without quotes and can neither be part of it nor follow it. */
    static Optional<String> behindName(PathText text, int start) {
        char c = text.peek();
        String name = text.since(start);
        if (c == '(') {
            return Optional.of("RFC 9535 has no `" + name + "()` on a path; " + insteadOfCall(name));
        }
        if (text.atEnd() || "-:/@#$%'\"\\;+{}".indexOf(c) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                "a name with `" + c + "` in it stands in quotes: `" + PathNode.step(name + text.upTo(STOPS)) + "`");
    }

    private static String insteadOfCall(String name) {
        return switch (name) {
            case "first" -> "the first item is `[0]`";
            case "last" -> "the last item is `[-1]`";
            default ->
                "its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size`";
        };
    }

    /** About a bracket in which no selector stands. */
    static String inBrackets(PathText text, boolean first) {
        char c = text.peek();
        String inside = text.upTo(",]");
        if (c == ']' || c == ',') {
            return first && c == ']'
                    ? "nothing stands between `[` and `]`, where an index, a name in quotes, `*` or a filter must"
                    : "a selector is missing " + (first ? "before `,`" : "behind `,`");
        }
        if (c == '@') {
            return "a filter begins with `?`: `[?" + inside + "]`";
        }
        if (c == '$') {
            return "no path stands in brackets; a filter begins with `?`, a name stands in quotes: `"
                    + PathNode.step(inside) + "`";
        }
        if (c == '(') {
            return "RFC 9535 has no scripts: `[-1]` is the last item, and a filter begins with `?`";
        }
        return text.word().isEmpty()
                ? "unexpected " + text.shown() + ", where an index, a name in quotes, `*` or a filter must stand"
                : "a name in brackets stands in quotes: `" + PathNode.step(inside.strip()) + "`";
    }

    /** About a bracket that is not closed where it could be. */
    static PathFault unclosed(PathText text, String opening, String closing, int open) {
        return text.atEnd()
                ? new PathFault("this `" + opening + "` has no `" + closing + "`", open)
                : text.fault("unexpected " + text.shown() + ", where `,` or `" + closing + "` must follow");
    }
}
