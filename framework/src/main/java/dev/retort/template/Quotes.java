package dev.retort.template;

/** Quoted text inside {@code ${…}}: {@code 'a'} or {@code "a"}, with escapes. */
final class Quotes {

    private Quotes() {}

    static boolean opens(char c) {
        return c == '\'' || c == '"';
    }

    /** The index of the quote that closes the one at {@code open}, or -1. */
    static int close(String text, int open, int end) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The text without its escapes. Only quotes, the backslash, {@code n}, {@code r} and {@code t} can be escaped:
     * before anything else a backslash stays, so that {@code match('\d+')} can be written as it is meant.
     */
    static String unescape(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                text.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case '\'', '"', '\\' -> text.append(escaped);
                default -> text.append('\\').append(escaped);
            }
        }
        return text.toString();
    }
}
