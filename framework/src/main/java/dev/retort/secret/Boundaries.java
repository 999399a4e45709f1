package dev.retort.secret;

/**
 * Where a value of its own begins and ends inside a text: a whole text, a member of JSON, a parameter of a query, form
 * or cookie, what a field says, an element of XML. Words of a sentence are no values of their own.
 */
final class Boundaries {

    private static final String BEFORE = "\"'=:>[,;&{(\n";
    private static final String AFTER = "\"'&;,<]})\r\n";

    private Boundaries() {}

    static boolean beginsValue(String text, int at) {
        int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return before < 0 || BEFORE.indexOf(text.charAt(before)) >= 0;
    }

    static boolean endsValue(String text, int end) {
        return end == text.length() || AFTER.indexOf(text.charAt(end)) >= 0;
    }
}
