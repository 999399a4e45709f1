package dev.retort.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads Set-Cookie fields (RFC 6265, section 5.2): leniently, as browsers do, the last of equal attributes counts. */
final class SetCookies {

    private SetCookies() {}

    static List<SetCookie> of(Headers headers) {
        List<SetCookie> cookies = new ArrayList<>();
        for (String line : headers.values("Set-Cookie")) {
            read(line).ifPresent(cookies::add);
        }
        return cookies;
    }

    private static Optional<SetCookie> read(String line) {
        String[] pieces = line.split(";", -1);
        int equals = pieces[0].indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        String name = pieces[0].substring(0, equals).strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> attributes = attributes(pieces);
        return Optional.of(new SetCookie(
                name,
                pieces[0].substring(equals + 1).strip(),
                text(attributes, "domain"),
                text(attributes, "path"),
                text(attributes, "expires").flatMap(CookieDate::read),
                text(attributes, "max-age").map(SetCookies::seconds).orElse(OptionalLong.empty()),
                attributes.containsKey("secure"),
                attributes.containsKey("httponly"),
                text(attributes, "samesite")));
    }

    private static Map<String, String> attributes(String[] pieces) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 1; at < pieces.length; at++) {
            String[] pair = pieces[at].split("=", 2);
            attributes.put(pair[0].strip().toLowerCase(Locale.ROOT), pair.length < 2 ? "" : pair[1].strip());
        }
        return attributes;
    }

    private static Optional<String> text(Map<String, String> attributes, String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    private static OptionalLong seconds(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
