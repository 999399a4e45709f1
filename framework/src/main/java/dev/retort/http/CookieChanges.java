package dev.retort.http;

import java.util.List;

/** What became different in a jar: cookies that are new or have another value, and those that are gone. */
public record CookieChanges(List<Cookie> set, List<Cookie.Key> deleted) {

    public static final CookieChanges NONE = new CookieChanges(List.of(), List.of());

    public CookieChanges {
        set = List.copyOf(set);
        deleted = List.copyOf(deleted);
    }
}
