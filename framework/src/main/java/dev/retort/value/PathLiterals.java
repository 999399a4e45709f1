package dev.retort.value;

import java.util.regex.Pattern;

/** Reads the literals of a JSONPath: texts, numbers and indexes (RFC 9535, sections 2.3.1.1, 2.3.3.1 and 2.3.5.1). */
final class PathLiterals {

    /** The integers that a double of 64 bits keeps apart (RFC 7493, section 2.2). */
    private static final long LARGEST_INDEX = (1L << 53) - 1;

    private static final int LONGEST_INDEX = 17;

    /** The length of an escape of a backslash, a {@code u} and four digits. */
    private static final int ESCAPED = 6;

    private static final Pattern INTEGER_LIKE = Pattern.compile("[-+]?+[0-9]*+");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*+");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.0-9][-+.0-9eE]*+");

    private final PathText text;

    PathLiterals(PathText text) {
        this.text = text;
    }

    boolean integerComes() {
        char c = text.peek();
        return c == '-' || c == '+' || isDigit(c);
    }

    /** An index or part of a slice; {@code what} names it in failures. */
    long integer(String what) {
        int start = text.at();
        String digits = text.eat(INTEGER_LIKE);
        if (!INTEGER.matcher(digits).matches() || text.comes(".") && isDigit(text.peek(1))) {
            text.backTo(start);
            throw text.fault("`" + text.upTo(" ,:]\t\n\r") + "` is no " + what
                    + ": it is an integer without `+`, fraction or leading zeros");
        }
        boolean small = digits.length() <= LONGEST_INDEX;
        if (!small || Math.abs(Long.parseLong(digits)) > LARGEST_INDEX) {
            text.backTo(start);
            throw text.fault("no " + what + " is beyond " + LARGEST_INDEX);
        }
        return Long.parseLong(digits);
    }

    boolean numberComes() {
        return integerComes() || text.comes(".") && isDigit(text.peek(1));
    }

    Numeral number() {
        int start = text.at();
        String number = text.eat(NUMBER_LIKE);
        if (!Numeral.isJson(number)) {
            text.backTo(start);
            throw text.fault(QuantityForm.named(number) + " is no number of JSON");
        }
        return Numeral.parse(number).orElse(bad -> {
            throw new PathFault(bad.reason(), start + bad.offset());
        });
    }

    /** A text, at its opening quote. */
    String string() {
        int open = text.at();
        char quote = text.peek();
        text.eat(String.valueOf(quote));
        StringBuilder string = new StringBuilder();
        while (text.peek() != quote) {
            if (text.atEnd()) {
                text.backTo(open);
                throw text.fault("the text that begins here has no closing `" + quote + "`");
            }
            readCharacter(quote, string);
        }
        text.eat(String.valueOf(quote));
        return string.toString();
    }

    private void readCharacter(char quote, StringBuilder string) {
        char c = text.peek();
        if (c < ' ') {
            throw text.fault(text.shown() + " is written `" + JsonString.escape(c) + "` in a text");
        }
        if (c != '\\') {
            text.skip(1);
            string.append(c);
        } else if (text.peek(1) == 'u') {
            readCodePoint(string);
        } else {
            char escaped = text.peek(1);
            int known = "bfnrt/\\".indexOf(escaped);
            if (known < 0 && escaped != quote) {
                throw text.fault(unknownEscape(escaped));
            }
            text.skip(2);
            string.append(known < 0 ? escaped : "\b\f\n\r\t/\\".charAt(known));
        }
    }

    private static String unknownEscape(char escaped) {
        return escaped == '\'' || escaped == '"'
                ? "`\\" + escaped + "` is an escape only between " + escaped + " and " + escaped
                : "`\\" + (escaped < ' ' ? "" : escaped) + "` begins no escape; a backslash itself is written `\\\\`";
    }

    /** Half a character stands only before or behind its other half. */
    private void readCodePoint(StringBuilder string) {
        char unit = unit(0);
        if (!Character.isSurrogate(unit)) {
            text.skip(ESCAPED);
            string.append(unit);
            return;
        }
        boolean paired = Character.isHighSurrogate(unit) && text.peek(ESCAPED) == '\\' && text.peek(ESCAPED + 1) == 'u';
        if (!paired || !Character.isLowSurrogate(unit(ESCAPED))) {
            throw text.fault("`" + text.ahead(ESCAPED) + "` is half of a character, without its other half");
        }
        string.append(unit).append(unit(ESCAPED));
        text.skip(2 * ESCAPED);
    }

    /** The four digits of the escape so far ahead. */
    private char unit(int ahead) {
        int unit = 0;
        for (int i = ahead + 2; i < ahead + ESCAPED; i++) {
            char c = text.peek(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                throw text.fault("`\\u` is followed by four hexadecimal digits");
            }
            unit = unit * 16 + Character.digit(c, 16);
        }
        return (char) unit;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
