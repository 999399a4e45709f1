package dev.retort.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over an expression before the JDK does, which tells no places and speaks the language of the machine: quotes
 * and brackets that do not close; variables, which it would miss only while it selects; and functions that are not
 * XPath's, of which it knows some that read the properties of the process.
 */
final class XPathScan {

    /** XPath 1.0, section 4, then node types and operators, which may stand before a parenthesis too. */
    private static final Set<String> BEFORE_PARENTHESES = Set.of(
            "last",
            "position",
            "count",
            "id",
            "local-name",
            "namespace-uri",
            "name",
            "string",
            "concat",
            "starts-with",
            "contains",
            "substring-before",
            "substring-after",
            "substring",
            "string-length",
            "normalize-space",
            "translate",
            "boolean",
            "not",
            "true",
            "false",
            "lang",
            "number",
            "sum",
            "floor",
            "ceiling",
            "round",
            "node",
            "text",
            "comment",
            "processing-instruction",
            "and",
            "or",
            "mod",
            "div");

    private XPathScan() {}

    /** The first fault; what stands in quotes does not count. */
    static Optional<Parsed.Bad<XPath>> fault(String expression) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\'' || c == '"') {
                int end = expression.indexOf(c, i + 1);
                if (end < 0) {
                    return bad("a quote is never closed", i);
                }
                i = end;
            } else if (c == '$') {
                return bad("XPath variables have no values here; write `${name}`", i);
            } else if (c == '(' || c == '[') {
                String name = c == '(' ? nameBefore(i, expression) : "";
                if (!name.isEmpty() && !name.contains(":") && !BEFORE_PARENTHESES.contains(name)) {
                    return bad("`" + name + "` is no function of XPath 1.0", expression.lastIndexOf(name, i));
                }
                open.push(i);
            } else if (c == ')' || c == ']') {
                char wanted = c == ')' ? '(' : '[';
                if (open.isEmpty() || expression.charAt(open.pop()) != wanted) {
                    return bad("a `" + c + "` closes no `" + wanted + "`", i);
                }
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : bad("a `" + expression.charAt(open.peek()) + "` is never closed", open.peek());
    }

    private static Optional<Parsed.Bad<XPath>> bad(String reason, int offset) {
        return Optional.of(new Parsed.Bad<>(reason, offset));
    }

    /** The name right before a place, empty where there is none; of an axis or a prefix it keeps the colon. */
    private static String nameBefore(int place, String expression) {
        int end = place;
        while (end > 0 && Character.isWhitespace(expression.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isNamePart(expression.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Character.isLetter(expression.charAt(start))) {
            start++;
        }
        String name = expression.substring(start, end);
        int axis = name.lastIndexOf("::");
        return axis < 0 ? name : name.substring(axis + 2);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
    }
}
