package dev.retort.value;

/** A text: a string of JSON. */
public record Text(String text) implements Value {

    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    /** Its length as specs count it: in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }
}
