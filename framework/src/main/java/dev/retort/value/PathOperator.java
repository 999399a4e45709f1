package dev.retort.value;

import java.util.Optional;

/** The comparisons of RFC 9535, section 2.3.5.2.2; what has no value equals only what has none either. */
enum PathOperator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    GREATER(">");

    private final String sign;

    PathOperator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean holds(Optional<Value> left, Optional<Value> right) {
        return switch (this) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case LESS -> isLess(left, right);
            case GREATER -> isLess(right, left);
            case LESS_OR_EQUAL -> isLess(left, right) || left.equals(right);
            case GREATER_OR_EQUAL -> isLess(right, left) || left.equals(right);
        };
    }

    private static boolean isLess(Optional<Value> left, Optional<Value> right) {
        return left.isPresent() && right.isPresent() && isLess(left.get(), right.get());
    }

    private static boolean isLess(Value left, Value right) {
        if (left instanceof Numeral number && right instanceof Numeral other) {
            return number.compareTo(other) < 0;
        }
        return left instanceof Text text && right instanceof Text other && isLess(text.text(), other.text());
    }

    /** By code points; {@link String#compareTo} would sort what is beyond U+FFFF before U+E000. */
    private static boolean isLess(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a < b : Character.isSurrogate(b);
            }
        }
        return left.length() < right.length();
    }
}
