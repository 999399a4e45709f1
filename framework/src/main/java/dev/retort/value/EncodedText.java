package dev.retort.value;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Small forms of text: UUIDs, JSON Pointers, Base64. */
final class EncodedText {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private EncodedText() {}

    /** RFC 9562, section 4. */
    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** RFC 6901, section 3. */
    static boolean isJsonPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            if (!text.startsWith("0", tilde + 1) && !text.startsWith("1", tilde + 1)) {
                return false;
            }
        }
        return true;
    }

    /** How many levels up, then a pointer or {@code #} for the name there. */
    static boolean isRelativeJsonPointer(String text) {
        int end = 0;
        while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end == 1 || end > 1 && text.charAt(0) != '0';
        String rest = text.substring(end);
        return number && (rest.equals("#") || isJsonPointer(rest));
    }

    /** RFC 4648, section 4, with its padding and without line breaks. */
    static boolean isBase64(String text) {
        return text.length() % 4 == 0
                && isDigitsAndPadding(text, c -> Ascii.isLetterOrDigit(c) || c == '+' || c == '/');
    }

    /** RFC 4648, section 5; the padding may be left out. */
    static boolean isBase64Url(String text) {
        boolean wholeBytes = text.indexOf('=') < 0 ? text.length() % 4 != 1 : text.length() % 4 == 0;
        return wholeBytes && isDigitsAndPadding(text, c -> Ascii.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static boolean isDigitsAndPadding(String text, IntPredicate digit) {
        int end = text.length();
        while (end > 0 && text.length() - end < 2 && text.charAt(end - 1) == '=') {
            end--;
        }
        return text.substring(0, end).chars().allMatch(digit);
    }
}
