package dev.retort.source;

import dev.retort.source.SourceNode.Scalar.Form;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a plain scalar is: YAML 1.2.2, section 10.3.2, but that {@code .inf} and {@code .nan} are text, because nothing
 * that a request is made of can carry them.
 */
final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private CoreSchema() {}

    static Form formOf(String plain) {
        if (NULLS.contains(plain)) {
            return Form.NULL;
        }
        if (BOOLEANS.contains(plain)) {
            return Form.BOOLEAN;
        }
        return isNumber(plain) ? Form.NUMBER : Form.TEXT;
    }

    private static boolean isNumber(String text) {
        if (text.startsWith("0x")) {
            return ends(text, 2, c -> isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
        }
        return text.startsWith("0o") ? ends(text, 2, c -> c >= '0' && c <= '7') : isDecimal(text);
    }

    /** A sign, digits with or without a point among, before or after them, and an exponent. */
    private static boolean isDecimal(String text) {
        int whole = afterSign(text, 0);
        int point = afterDigits(text, whole);
        int fraction = point < text.length() && text.charAt(point) == '.' ? point + 1 : point;
        int exponent = afterDigits(text, fraction);
        boolean digits = point > whole || exponent > fraction;
        if (!digits || exponent == text.length()) {
            return digits;
        }
        boolean marked = text.charAt(exponent) == 'e' || text.charAt(exponent) == 'E';
        return marked && ends(text, afterSign(text, exponent + 1), CoreSchema::isDigit);
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** From there to the end there is something, and all of it is of that kind. */
    private static boolean ends(String text, int from, IntPredicate kind) {
        return from < text.length() && text.substring(from).chars().allMatch(kind);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
