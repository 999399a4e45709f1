package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.time.format.DateTimeFormatter;

/** The places of a spec where values are put in. */
public final class Places {

    /** Plain text: scalars as they are written, a moment in ISO 8601, a tree as compact JSON. */
    public static final Place TEXT = (value, first) -> text(value);

    private Places() {}

    private static Parsed<String> text(Value value) {
        return switch (value.kind()) {
            case STRING -> Parsed.good(((Text) value).text());
            case NUMBER -> Parsed.good(((Numeral) value).text());
            case BOOLEAN -> Parsed.good(String.valueOf(((Truth) value).holds()));
            case MOMENT -> Parsed.good(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Moment) value).at()));
            case ARRAY, OBJECT -> Parsed.bad("a tree is no text");
            case NULL -> Parsed.bad("null is no text");
            case BYTES -> Parsed.bad("bytes are no text: write `| base64`");
        };
    }
}
