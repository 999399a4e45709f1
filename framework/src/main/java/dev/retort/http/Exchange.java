package dev.retort.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happened: the hops in order, the last of which gave the ending, and the time from the first byte asked for to
 * the last byte read. Of a request that was refused before anything was sent there is no hop.
 */
public record Exchange(List<Hop> hops, Ending ending, Duration elapsed) {

    public Exchange {
        hops = List.copyOf(hops);
    }

    public Optional<Response> response() {
        return ending instanceof Response response ? Optional.of(response) : Optional.empty();
    }

    public Optional<TransportFailure> failure() {
        return ending instanceof TransportFailure failure ? Optional.of(failure) : Optional.empty();
    }
}
