package dev.retort.template;

/** Names of variables: letters, digits, {@code _} and {@code -}. */
final class Names {

    private Names() {}

    static boolean part(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '-';
    }
}
