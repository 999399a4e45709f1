package dev.retort.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** What somebody meant to be one text without quotes where YAML saw more than one thing. */
final class Unquoted {

    private Unquoted() {}

    /**
     * The whole of it, from that place to the end of its line; inside {@code { }} and {@code [ ]} only to the comma or
     * bracket that ends it, brackets and quotes of its own apart.
     */
    static String from(Location start, boolean flow) {
        String rest = start.rest();
        return (flow ? rest.substring(0, endInFlow(rest)) : rest).strip();
    }

    /** As {@link #from}, but a key only to its colon. */
    static String keyOrValue(Location start, boolean flow) {
        String text = from(start, flow);
        boolean value = start.before().stripTrailing().endsWith(":");
        int colon = value ? -1 : endOfKey(text);
        return colon < 0 ? text : text.substring(0, colon).strip();
    }

    /** Where the first colon stands that a blank follows and that is not inside brackets. */
    private static int endOfKey(String text) {
        int depth = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            depth += "{[(".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ':' && text.charAt(i + 1) == ' ' && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bracket of that line, quotes apart, is open at its end. */
    static boolean opensBracket(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\'' || c == '"') {
                int close = line.indexOf(c, i + 1);
                i = close < 0 ? i : close;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    private static int endInFlow(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                int close = open.isEmpty() ? -1 : text.indexOf(c, i + 1);
                i = close < 0 ? i : close;
            } else if (c == '[' || c == '{' || c == '(') {
                open.push(c == '[' ? ']' : c == '{' ? '}' : ')');
            } else if (!open.isEmpty() && open.peek() == c) {
                open.pop();
            } else if (open.isEmpty() && (c == ',' || c == ']' || c == '}')) {
                return i;
            }
        }
        return text.length();
    }
}
