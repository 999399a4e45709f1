package dev.retort.value;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** JSON (RFC 8259), read and written. */
public final class Json {

    private static final byte UTF_8_MARK = (byte) 0xEF;

    private Json() {}

    /**
     * Reads a text. Numbers keep their text; of members with one name in one object the last counts, and a note tells.
     * A number of more than 1,000 characters, a text of more than 20,000,000, a name of more than 1,000,000 and more
     * than 1,000 arrays and objects inside one another are bad. The failure's reason tells line and column, counted in
     * code points.
     */
    public static Parsed<JsonDocument> parse(String text) {
        return JsonReading.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** {@link #parse(String)} of UTF-8, or of UTF-16 if a byte order mark says so. */
    public static Parsed<JsonDocument> parse(byte[] content) {
        boolean utf16 = ByteOrderMark.begins(content) && content[0] != UTF_8_MARK;
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        if (charset.newDecoder().decode(bytes, text, true).isError()) {
            int at = bytes.position();
            String shown = String.format(Locale.ROOT, "0x%02X", content[at]);
            return Parsed.bad("the byte " + shown + " behind " + at + " others does not belong into " + charset, at);
        }
        return parse(text.flip().toString());
    }

    /**
     * The value as compact JSON to send: numbers as they were written where JSON allows it, moments in ISO 8601. Bytes
     * are bad, and numbers that only more than 10,000 digits could write.
     */
    public static Parsed<String> write(Value value) {
        JsonPrinter.Printed printed = JsonPrinter.compact(value);
        return printed.fault().<Parsed<String>>map(Parsed::bad).orElseGet(() -> Parsed.good(printed.text()));
    }

    /**
     * The value as compact JSON for messages, whatever it is: bytes stand there as a text that begins with
     * {@code base64:}, a number that JSON cannot write as it was written. Whole, however long: a text is cleared of
     * secrets first, and cut afterwards.
     */
    public static String shown(Value value) {
        return JsonPrinter.compact(value).text();
    }

    /** The same on several lines, indented by two spaces. */
    public static String pretty(Value value) {
        return JsonPrinter.pretty(value).text();
    }
}
