package dev.retort.report;

/** Text for people: what a terminal would obey stands in it as an escape. */
public final class Visible {

    private Visible() {}

    /** The text with control characters as {@code \\x1b}; line breaks and tabs stay. */
    public static String lines(String text) {
        return escaped(text, "\n\t");
    }

    /** The same on one line. */
    public static String line(String text) {
        return escaped(text, "");
    }

    private static String escaped(String text, String kept) {
        if (text.chars().noneMatch(c -> isControl((char) c))) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) && kept.indexOf(c) < 0) {
                visible.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0;
    }
}
