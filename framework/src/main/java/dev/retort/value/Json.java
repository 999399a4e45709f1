package dev.retort.value;

/**
 * JSON (RFC 8259) to values and back. Limits, set on purpose: numbers of 1,000 characters, texts of 20,000,000, 1,000
 * levels deep. Stateless and thread-safe.
 */
public final class Json {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Json() {}

    /** Reads a text; the reason of a failure names line and column. Nothing but white space is no failure: absent. */
    public static Parsed<JsonDocument> parse(String text) {
        return new JsonReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).read();
    }

    /** Compact JSON to be sent; or why that value cannot be said in JSON. */
    public static Parsed<String> write(Value value) {
        JsonWriter writer = JsonWriter.of(value, false);
        return writer.fault().<Parsed<String>>map(Parsed::bad).orElseGet(() -> Parsed.good(writer.text()));
    }

    /**
     * Compact JSON for people; what JSON cannot say is shown as near as can be (bytes as {@code "base64:…"}). Whole,
     * however long: a text is cleared of secrets first, and cut afterwards.
     */
    public static String shown(Value value) {
        return JsonWriter.of(value, false).text();
    }

    /** The same over several lines. */
    public static String pretty(Value value) {
        return JsonWriter.of(value, true).text();
    }
}
