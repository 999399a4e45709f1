package dev.retort.source;

import java.util.Optional;

/**
 * A line that was meant to be a key and its value, read without YAML's help.
 *
 * @param value what stands after the colon, without blanks around it
 * @param start how many chars of the line stand before the value
 */
record KeyLine(String key, String value, int start) {

    /** {@code - name: a: b}: a key, a colon with a blank, and a value. */
    static Optional<KeyLine> of(String line) {
        int begin = afterDashes(line);
        int colon = endOfKey(line, begin);
        if (colon <= begin || line.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        String value = line.substring(colon + 1).strip();
        int start = line.length() - line.substring(colon + 1).stripLeading().length();
        return Optional.of(new KeyLine(line.substring(begin, colon).strip(), value, start));
    }

    /** {@code name:Ada}: a word, a colon without a blank, and a value; an address is none. */
    static Optional<KeyLine> withoutSpace(String line) {
        int begin = afterDashes(line);
        int colon = begin;
        while (colon < line.length() && isWord(line.charAt(colon))) {
            colon++;
        }
        boolean word = colon > begin && !Character.isDigit(line.charAt(begin)) && ".-".indexOf(line.charAt(begin)) < 0;
        String rest = line.substring(colon);
        return word && rest.length() > 1 && rest.charAt(0) == ':' && rest.charAt(1) > ' ' && !rest.startsWith("://")
                ? Optional.of(new KeyLine(
                        line.substring(begin, colon), rest.substring(1).strip(), colon + 1))
                : Optional.empty();
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_$.-".indexOf(c) >= 0;
    }

    /** As it is written: {@code name: Ada}. */
    String spaced() {
        return key + ": " + value;
    }

    private static int afterDashes(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) <= ' ' || line.startsWith("- ", at))) {
            at++;
        }
        return at;
    }

    /** Where the colon stands that ends the key, or -1. */
    private static int endOfKey(String line, int begin) {
        if (begin == line.length() || ":#".indexOf(line.charAt(begin)) >= 0) {
            return -1;
        }
        char first = line.charAt(begin);
        int from = first == '\'' || first == '"' ? line.indexOf(first, begin + 1) : begin;
        return from < 0 ? -1 : line.indexOf(": ", from);
    }
}
