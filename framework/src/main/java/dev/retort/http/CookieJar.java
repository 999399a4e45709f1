package dev.retort.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cookies of one user of a server (RFC 6265). No list of public suffixes is consulted: a test may set a cookie for
 * any domain that the answering host belongs to. A {@code Secure} cookie goes to https only, also on this machine.
 * Thread-safe; its own lock guards it.
 */
public final class CookieJar {

    private final Clock clock;
    private final boolean forgetful;
    private final Map<Cookie.Key, Cookie> cookies = new LinkedHashMap<>();

    private CookieJar(Clock clock, boolean forgetful) {
        this.clock = clock;
        this.forgetful = forgetful;
    }

    /** An empty jar; the clock tells when a cookie has expired. */
    public static CookieJar empty(Clock clock) {
        return new CookieJar(clock, false);
    }

    /** A jar that sends and keeps nothing. */
    public static CookieJar none() {
        return new CookieJar(Clock.systemUTC(), true);
    }

    /** What goes to that target, in the order of RFC 6265, section 5.4: longer paths first, then older cookies. */
    public synchronized List<Cookie> cookiesFor(Target target) {
        if (cookies.isEmpty()) {
            return List.of();
        }
        dropExpired();
        return cookies.values().stream()
                .filter(cookie -> cookie.goesTo(target))
                .sorted(Comparator.comparingInt((Cookie cookie) -> cookie.path().length())
                        .reversed())
                .toList();
    }

    /** What would go to that target if it were https. */
    synchronized List<Cookie> heldBackFrom(Target target) {
        if (cookies.isEmpty()) {
            return List.of();
        }
        dropExpired();
        return cookies.values().stream()
                .filter(cookie -> cookie.isHeldBackFrom(target))
                .toList();
    }

    /** Takes what a response from that target set; what it may not set is left out, with the reason. */
    public synchronized List<String> store(Target target, List<SetCookie> set) {
        List<String> reasons = new ArrayList<>();
        for (SetCookie one : set) {
            Optional<String> refusal = Cookie.refusal(one, target);
            refusal.ifPresent(reasons::add);
            if (refusal.isEmpty() && !forgetful) {
                put(Cookie.of(one, target, clock.instant()));
            }
        }
        return reasons;
    }

    /** A new value keeps the place of the old one (RFC 6265, section 5.3, step 11); an expired one removes it. */
    private void put(Cookie cookie) {
        if (cookie.isExpired(clock.instant())) {
            cookies.remove(cookie.key());
        } else {
            cookies.put(cookie.key(), cookie);
        }
    }

    private void dropExpired() {
        cookies.values().removeIf(cookie -> cookie.isExpired(clock.instant()));
    }

    /** All that it holds, the oldest first. */
    public synchronized List<Cookie> cookies() {
        dropExpired();
        return List.copyOf(cookies.values());
    }

    /** A jar of its own with the same cookies. */
    public synchronized CookieJar copy() {
        CookieJar copy = new CookieJar(clock, forgetful);
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** What has been set and deleted in this jar since that earlier copy of it was made. */
    public CookieChanges changesSince(CookieJar earlier) {
        Map<Cookie.Key, Cookie> before = byKey(earlier.cookies());
        Map<Cookie.Key, Cookie> now = byKey(cookies());
        if (before.equals(now)) {
            return CookieChanges.NONE;
        }
        List<Cookie> set = now.values().stream()
                .filter(cookie -> !cookie.equals(before.get(cookie.key())))
                .toList();
        List<Cookie.Key> deleted =
                before.keySet().stream().filter(key -> !now.containsKey(key)).toList();
        return new CookieChanges(set, deleted);
    }

    private static Map<Cookie.Key, Cookie> byKey(List<Cookie> cookies) {
        Map<Cookie.Key, Cookie> byKey = new LinkedHashMap<>();
        cookies.forEach(cookie -> byKey.put(cookie.key(), cookie));
        return byKey;
    }

    public synchronized void apply(CookieChanges changes) {
        if (!forgetful) {
            changes.deleted().forEach(cookies::remove);
            changes.set().forEach(this::put);
        }
    }
}
