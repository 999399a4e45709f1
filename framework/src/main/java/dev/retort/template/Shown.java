package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;

/**
 * Values in messages. A text stands there whole or not at all: a secret that was cut could not be recognised, and so
 * not masked, afterwards.
 */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** {@code an array of 3 items}, {@code bytes}, {@code null}. */
    static String kind(Value value) {
        if (value instanceof Items items) {
            return "an array of " + items.size() + (items.size() == 1 ? " item" : " items");
        }
        if (value instanceof Bytes bytes) {
            return bytes.size() + (bytes.size() == 1 ? " byte" : " bytes");
        }
        return value.kind().phrase();
    }

    /** A short scalar as it is, in backticks; else its kind. */
    static String value(Value value) {
        if (value instanceof Text text) {
            return text(text.text());
        }
        if (value instanceof Numeral numeral) {
            return text(numeral.text());
        }
        return value instanceof Truth truth ? "`" + truth.holds() + "`" : kind(value);
    }

    static String text(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST ? "a text of " + length + " characters" : "`" + text + "`";
    }
}
