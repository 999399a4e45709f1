package dev.retort.template;

import dev.retort.value.Json;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import dev.retort.value.XPath;
import java.time.format.DateTimeFormatter;

/** The places of a spec where values are put in. */
public final class Places {

    /** Plain text: scalars as they are written, a moment in ISO 8601, a tree as compact JSON. */
    public static final Place TEXT = (value, first) -> text(value);

    /**
     * A request target: percent-encoded but for RFC 3986's unreserved characters. A value that begins the target and is
     * a path or an absolute http(s) URL stands as it is; in the host of a URL it has to be a host.
     */
    public static final Place TARGET = new TargetPlace();

    /** XML, in text, in an attribute between quotes or in CDATA. */
    public static final Place XML = new XmlPlace();

    /** A regular expression: the text itself, whatever characters it has. */
    public static final Place REGEX = (value, first) -> text(value).map(Regex::quote);

    /** A JSONPath (RFC 9535): a literal for a filter, the index or name of a segment in brackets. */
    public static final Place JSON_PATH = (value, first) -> jsonPath(value);

    /** An XPath 1.0: a literal. */
    public static final Place XPATH = (value, first) -> xpath(value);

    /** JSON between the quotes of a string: its text with JSON's escapes. */
    public static final Place JSON_TEXT = (value, first) -> text(value)
            .flatMap(text -> Json.write(new Text(text)))
            .map(quoted -> quoted.substring(1, quoted.length() - 1));

    private Places() {}

    private static Parsed<String> text(Value value) {
        return switch (value.kind()) {
            case STRING -> Parsed.good(((Text) value).text());
            case NUMBER -> Parsed.good(((Numeral) value).text());
            case BOOLEAN -> Parsed.good(String.valueOf(((Truth) value).holds()));
            case MOMENT -> Parsed.good(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Moment) value).at()));
            case ARRAY, OBJECT -> Json.write(value);
            case NULL -> Parsed.bad("null cannot stand in text");
            case BYTES -> Parsed.bad("bytes cannot stand in text; write `| base64`, `| hex` or `| text` after them");
        };
    }

    private static Parsed<String> jsonPath(Value value) {
        return switch (value.kind()) {
            case STRING, MOMENT -> text(value).map(Places::jsonPathText);
            case NUMBER, BOOLEAN, NULL -> Json.write(value);
            case ARRAY, OBJECT, BYTES -> Parsed.bad(Shown.kind(value) + " cannot stand in a JSONPath");
        };
    }

    /** A string literal in single quotes (RFC 9535, section 2.3.1.1); what JSON escapes may be escaped there too. */
    private static String jsonPathText(String text) {
        StringBuilder literal = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('\'').toString();
    }

    private static Parsed<String> xpath(Value value) {
        return switch (value.kind()) {
            case STRING, MOMENT -> text(value).map(XPath::literal);
            case NUMBER -> Wanted.value(value).decimal().map(decimal -> decimal.toPlainString());
            case BOOLEAN -> text(value).map(word -> word + "()");
            case NULL, ARRAY, OBJECT, BYTES -> Parsed.bad(Shown.kind(value) + " cannot stand in an XPath");
        };
    }
}
