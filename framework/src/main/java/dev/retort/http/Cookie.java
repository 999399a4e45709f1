package dev.retort.http;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A cookie in a jar (RFC 6265, section 5.3).
 *
 * @param domain in lower case, without a leading dot
 * @param hostOnly whether it goes to exactly that host, not to hosts below it
 * @param expires empty for a cookie that lives as long as its jar
 */
public record Cookie(
        String name,
        String value,
        String domain,
        boolean hostOnly,
        String path,
        Optional<Instant> expires,
        boolean secure,
        boolean httpOnly) {

    /** What makes two cookies one: a later one of the same key replaces the earlier. */
    public record Key(String name, String domain, String path) {}

    public Key key() {
        return new Key(name, domain, path);
    }

    static Cookie of(SetCookie set, Target from, Instant now) {
        String host = from.origin().host();
        Optional<String> domain = domain(set);
        Optional<Instant> expires =
                set.maxAge().isPresent() ? Optional.of(expiry(now, set.maxAge().getAsLong())) : set.expires();
        return new Cookie(
                set.name(),
                set.value(),
                domain.orElse(host),
                domain.isEmpty(),
                set.path().filter(path -> path.startsWith("/")).orElse(defaultPath(from)),
                expires,
                set.secure(),
                set.httpOnly());
    }

    private static Instant expiry(Instant now, long seconds) {
        long hundredYears = 3_155_760_000L;
        return seconds <= 0 ? Instant.MIN : now.plusSeconds(Math.min(seconds, hundredYears));
    }

    private static Optional<String> domain(SetCookie set) {
        return set.domain()
                .map(text -> text.startsWith(".") ? text.substring(1) : text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    /** The folder of the request's path (RFC 6265, section 5.1.4). */
    private static String defaultPath(Target from) {
        int slash = from.path().lastIndexOf('/');
        return slash <= 0 ? "/" : from.path().substring(0, slash);
    }

    /** Why a host may not set this cookie, if so. */
    static Optional<String> refusal(SetCookie set, Target from) {
        String host = from.origin().host();
        return domain(set)
                .filter(domain -> !isWithin(host, domain))
                .map(domain -> "the cookie `" + Characters.shown(set.name()) + "` was not stored: " + host
                        + " may not set one for `" + Characters.shown(domain) + "`");
    }

    boolean isExpired(Instant now) {
        return expires.filter(end -> !end.isAfter(now)).isPresent();
    }

    boolean goesTo(Target target) {
        return belongsTo(target) && (!secure || target.origin().isSecure());
    }

    boolean isHeldBackFrom(Target target) {
        return belongsTo(target) && secure && !target.origin().isSecure();
    }

    private boolean belongsTo(Target target) {
        String host = target.origin().host();
        return (hostOnly ? host.equals(domain) : isWithin(host, domain)) && coversPath(target.path());
    }

    /** RFC 6265, section 5.1.3; an address has no domains above it. */
    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || (host.endsWith("." + domain) && !isAddress(host));
    }

    private static boolean isAddress(String host) {
        return host.startsWith("[")
                || host.chars().allMatch(character -> character == '.' || Character.isDigit(character));
    }

    /** RFC 6265, section 5.1.4. */
    private boolean coversPath(String requested) {
        return requested.equals(path)
                || (requested.startsWith(path) && (path.endsWith("/") || requested.charAt(path.length()) == '/'));
    }
}
