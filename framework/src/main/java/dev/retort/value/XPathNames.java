package dev.retort.value;

import java.util.Optional;
import java.util.Set;

/**
 * Looks over an expression for names that XPath 1.0 does not have here: variables, which the JDK would miss only while
 * it selects, and functions of XSLT that the JDK has besides, some of which read the properties of the process.
 */
final class XPathNames {

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

    private XPathNames() {}

    /** The first such name; what stands in quotes does not count. */
    static Optional<Parsed.Bad<XPath>> fault(String expression) {
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '$') {
                return Optional.of(new Parsed.Bad<>("XPath variables have no values here; write `${name}`", i));
            } else if (c == '(') {
                String name = nameBefore(i, expression);
                if (!name.isEmpty() && !name.contains(":") && !BEFORE_PARENTHESES.contains(name)) {
                    return Optional.of(new Parsed.Bad<>(
                            "`" + name + "` is no function of XPath 1.0", expression.lastIndexOf(name, i)));
                }
            }
        }
        return Optional.empty();
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
