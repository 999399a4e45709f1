package dev.retort.http;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A Set-Cookie field as it came (RFC 6265, section 5.2), whether a jar took it or not. What a server left out is empty.
 *
 * @param maxAge in seconds
 */
public record SetCookie(
        String name,
        String value,
        Optional<String> domain,
        Optional<String> path,
        Optional<Instant> expires,
        OptionalLong maxAge,
        boolean secure,
        boolean httpOnly,
        Optional<String> sameSite) {}
