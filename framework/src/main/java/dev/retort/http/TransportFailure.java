package dev.retort.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Why there is no response.
 *
 * @param url of the hop that failed, without user-info
 * @param elapsed since the exchange began
 * @param sent bytes written to the connection in this hop, TLS not counted
 * @param received bytes read from the connection in this hop, TLS not counted
 * @param summary the one clear line: {@code nothing listens on localhost:8080}
 * @param hint what to do or look at next; may be empty
 * @param cause the exception underneath, where there was one
 */
public record TransportFailure(
        FailureKind kind,
        Phase phase,
        String url,
        Duration elapsed,
        long sent,
        long received,
        String summary,
        String hint,
        Optional<Throwable> cause)
        implements Ending {}
