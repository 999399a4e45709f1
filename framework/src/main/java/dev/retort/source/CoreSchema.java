package dev.retort.source;

import dev.retort.source.SourceNode.Scalar.Form;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain scalar is: YAML 1.2.2, section 10.3.2, but that {@code .inf} and {@code .nan} are text, because nothing
 * that a request is made of can carry them.
 */
final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?|0o[0-7]++|0x[0-9a-fA-F]++");

    private CoreSchema() {}

    static Form formOf(String plain) {
        if (NULLS.contains(plain)) {
            return Form.NULL;
        }
        if (BOOLEANS.contains(plain)) {
            return Form.BOOLEAN;
        }
        return NUMBER.matcher(plain).matches() ? Form.NUMBER : Form.TEXT;
    }
}
