package dev.retort.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a JSONPath and how far it has been read. */
final class PathText {

    private static final int DEEPEST = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+");

    private final String text;
    private int at;
    private int depth;

    PathText(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** What was read from there on. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** What was read so far. */
    String read() {
        return since(0);
    }

    /** So many characters that come next, or as many as there are. */
    String ahead(int length) {
        return text.substring(at, Math.min(text.length(), at + length));
    }

    void skip(int length) {
        at += length;
    }

    void backTo(int place) {
        at = place;
    }

    /** The character that comes next; NUL, which stands in no path, at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    boolean comes(String expected) {
        return text.startsWith(expected, at);
    }

    boolean eat(String expected) {
        boolean comes = comes(expected);
        if (comes) {
            at += expected.length();
        }
        return comes;
    }

    /** Reads on over what that pattern matches from here, perhaps nothing, and gives it. */
    String eat(Pattern pattern) {
        String matched = comes(pattern);
        at += matched.length();
        return matched;
    }

    /** Reads on over a name that needs no quotes, if one comes: no more than letters, digits and {@code _}. */
    String eatName() {
        int start = at;
        while (standsInName(peek(), at == start)) {
            at++;
        }
        return since(start);
    }

    private static boolean standsInName(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80 || !first && c >= '0' && c <= '9';
    }

    String comes(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    /** The word that comes next, if one does. */
    String word() {
        return comes(WORD);
    }

    void skipBlanks() {
        while (isBlank(peek())) {
            at++;
        }
    }

    boolean blankComes() {
        return isBlank(peek());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** What comes next, as messages quote it. */
    String shown() {
        return atEnd() ? "the end" : JsonString.visible(text.codePointAt(at));
    }

    /** The text up to the next of these characters, or to its end. */
    String upTo(String stops) {
        int end = at;
        while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    void deeper() {
        if (++depth > DEEPEST) {
            throw fault("filters and parentheses nest deeper than " + DEEPEST);
        }
    }

    void shallower() {
        depth--;
    }

    PathFault fault(String reason) {
        return new PathFault(reason, at);
    }
}
