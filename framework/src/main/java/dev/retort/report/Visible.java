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
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain), kept)) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 8).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c, kept)) {
                visible.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isPlain(char c, String kept) {
        boolean isControl = c < ' ' || c >= 0x7f && c < 0xa0;
        return !isControl || kept.indexOf(c) >= 0;
    }
}
