package dev.retort.value;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Writes values as JSON (RFC 8259). Confined to one writing. */
final class JsonWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private Optional<String> fault = Optional.empty();
    private int depth;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    static JsonWriter of(Value value, boolean pretty) {
        JsonWriter writer = new JsonWriter(pretty);
        writer.value(value);
        return writer;
    }

    String text() {
        return out.toString();
    }

    /** Why the text is not what the value says, if so. */
    Optional<String> fault() {
        return fault;
    }

    private void value(Value value) {
        switch (value.kind()) {
            case NULL -> out.append("null");
            case BOOLEAN -> out.append(((Truth) value).holds());
            case NUMBER -> number((Numeral) value);
            case STRING -> string(((Text) value).text());
            case MOMENT -> string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Moment) value).at()));
            case BYTES -> bytes((Bytes) value);
            case ARRAY -> array((Items) value);
            case OBJECT -> object((Members) value);
        }
    }

    private void number(Numeral number) {
        out.append(number.json().orElse(bad -> {
            fault = Optional.of(bad.reason());
            return number.text();
        }));
    }

    private void bytes(Bytes bytes) {
        fault = Optional.of("bytes are no JSON: write `| base64`");
        string("base64:" + Base64.getEncoder().encodeToString(bytes.toArray()));
    }

    private void array(Items items) {
        out.append('[');
        depth++;
        String separator = "";
        for (Value item : items.items()) {
            out.append(separator);
            newLine();
            value(item);
            separator = ",";
        }
        close(items.size() > 0, ']');
    }

    private void object(Members members) {
        out.append('{');
        depth++;
        String separator = "";
        for (Map.Entry<String, Value> member : members.toMap().entrySet()) {
            out.append(separator);
            newLine();
            string(member.getKey());
            out.append(pretty ? ": " : ":");
            value(member.getValue());
            separator = ",";
        }
        close(!separator.isEmpty(), '}');
    }

    private void close(boolean filled, char bracket) {
        depth--;
        if (filled) {
            newLine();
        }
        out.append(bracket);
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> plain(c);
            }
        }
        out.append('"');
    }

    private void plain(char c) {
        if (c < ' ' || c >= 0x7f && c < 0xa0) {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            out.append(c);
        }
    }
}
