package dev.retort.http;

import java.time.Duration;
import java.util.Optional;

/**
 * How long things may take; each is a deadline, not a silence between two bytes.
 *
 * @param connect for one connection: TCP and the TLS handshake; without it only the whole exchange has a deadline
 * @param response from the last byte of a request to the last byte of the head of its response; likewise
 * @param total the whole exchange with its redirects
 */
public record Timeouts(Optional<Duration> connect, Optional<Duration> response, Duration total) {

    public static final Timeouts DEFAULT = new Timeouts(Optional.empty(), Optional.empty(), Duration.ofSeconds(30));

    public static Timeouts ofTotal(Duration total) {
        return new Timeouts(Optional.empty(), Optional.empty(), total);
    }
}
