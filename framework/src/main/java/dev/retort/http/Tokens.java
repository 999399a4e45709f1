package dev.retort.http;

/** Tokens of RFC 9110, section 5.6.2: what methods and field names are made of. */
final class Tokens {

    private static final String MARKS = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    static boolean isToken(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isTokenCharacter(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isTokenCharacter(int character) {
        return isLetterOrDigit(character) || (character > 0 && MARKS.indexOf(character) >= 0);
    }

    private static boolean isLetterOrDigit(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }
}
