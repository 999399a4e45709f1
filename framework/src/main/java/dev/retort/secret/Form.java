package dev.retort.secret;

/**
 * One way in which a secret may stand in a text, character by character. Escapes (percent, JSON, XML …) are not forms
 * of their own: {@link Escapes} reads any mixture of them while a form is looked for.
 *
 * @param text never empty
 * @param name the variable's name
 * @param piece this is only a part of the secret, and the other parts are forms too
 */
record Form(String text, String name, Encoding encoding, boolean piece) implements Comparable<Form> {

    enum Encoding {
        PLAIN(""),
        BASE64(", in Base64"),
        HEX(", in hex");

        private final String words;

        Encoding(String words) {
            this.words = words;
        }
    }

    /** How what was found was written: nothing if plainly, else as in {@code apiToken, percent-encoded}. */
    String how(String found) {
        if (encoding != Encoding.PLAIN || found.equals(text)) {
            return encoding.words;
        }
        int same = 0;
        while (same < found.length() && same < text.length() && found.charAt(same) == text.charAt(same)) {
            same++;
        }
        return switch (same < found.length() ? found.charAt(same) : ' ') {
            case '%', '+' -> ", percent-encoded";
            case '\\' -> ", escaped as in JSON";
            case '&' -> ", escaped as in XML";
            default -> ", escaped";
        };
    }

    @Override
    public int compareTo(Form other) {
        return text.compareTo(other.text);
    }
}
