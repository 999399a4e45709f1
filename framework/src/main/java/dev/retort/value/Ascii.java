package dev.retort.value;

/**
 * The classes of characters that grammars of the internet are made of; {@link Character} knows those of all scripts.
 */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** Whether a percent sign at that place begins {@code %41}. */
    static boolean isPercentEncoded(String text, int place) {
        return place + 2 < text.length()
                && text.charAt(place) == '%'
                && isHexDigit(text.charAt(place + 1))
                && isHexDigit(text.charAt(place + 2));
    }
}
