package dev.retort.spec;

import dev.retort.http.Headers;
import java.util.Locale;
import java.util.Optional;

/** What names with their values are, and what they can be there. */
public enum PairKind {
    QUERY,
    FIELDS,
    COOKIES,
    FORM;

    /** What makes two names the same: of field names the case does not count. */
    String identity(String name) {
        return this == FIELDS ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Why that cannot be sent, if so. */
    Optional<String> fault(String name, String value) {
        return switch (this) {
            case QUERY, FORM -> Optional.empty();
            case FIELDS -> Headers.of(name, value).fault();
            case COOKIES ->
                cookieFault(name, value)
                        .or(() -> Headers.of("Cookie", name + "=" + value).fault());
        };
    }

    private static Optional<String> cookieFault(String name, String value) {
        if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf(';') >= 0) {
            return Optional.of("`" + name + "` cannot be the name of a cookie: it is empty, or has `=` or `;`");
        }
        return value.indexOf(';') >= 0
                ? Optional.of("the value of the cookie `" + name + "` has `;`, which ends a cookie")
                : Optional.empty();
    }
}
