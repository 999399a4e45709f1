package dev.retort.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields whose values are never shown, declared or not: credentials (RFC 9110, sections 11.6.2 and 11.7.2) and
 * cookies (RFC 6265, section 4). The scheme, the cookies' names and their attributes stay readable.
 */
final class ConfidentialFields {

    private ConfidentialFields() {}

    static List<Mask> find(String name, String value) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "authorization", "proxy-authorization" ->
                credentials(name, value).stream().toList();
            case "cookie" -> cookies(value);
            case "set-cookie" -> cookie(value, 0, end(value, 0)).stream().toList();
            default -> List.of();
        };
    }

    /** All behind the scheme; without a scheme, all. */
    private static Optional<Mask> credentials(String name, String value) {
        int from = skipSpace(value, 0);
        int space = from;
        while (space < value.length() && !isSpace(value.charAt(space))) {
            space++;
        }
        int rest = skipSpace(value, space);
        int to = value.stripTrailing().length();
        int start = rest < to ? rest : from;
        return start < to
                ? Optional.of(Mask.of(start, to, "the credentials of `" + name.strip() + "`"))
                : Optional.empty();
    }

    private static List<Mask> cookies(String value) {
        List<Mask> masks = new ArrayList<>();
        for (int from = 0; from <= value.length(); from = end(value, from) + 1) {
            cookie(value, from, end(value, from)).ifPresent(masks::add);
        }
        return masks;
    }

    /** The value of {@code name=value}; of a cookie without a name, all. */
    private static Optional<Mask> cookie(String value, int from, int to) {
        int equals = value.indexOf('=', from);
        boolean named = equals >= 0 && equals < to;
        int start = skipSpace(value, named ? equals + 1 : from);
        String label = named ? "the cookie `" + value.substring(from, equals).strip() + "`" : "a cookie";
        return start < to ? Optional.of(Mask.of(start, to, label)) : Optional.empty();
    }

    private static int end(String value, int from) {
        int semicolon = value.indexOf(';', from);
        return semicolon < 0 ? value.length() : semicolon;
    }

    private static int skipSpace(String value, int from) {
        int at = from;
        while (at < value.length() && isSpace(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
