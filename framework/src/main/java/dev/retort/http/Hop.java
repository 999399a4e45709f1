package dev.retort.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request on the wire and what came back.
 *
 * @param content what the request carried
 * @param response its head; empty where the hop failed before there was one
 * @param cookies what the response set, in the order of its fields
 * @param interim the responses with a status below 200 that came before it
 * @param reused whether the connection had been used before
 * @param tls empty for plain http, and where no handshake was completed
 * @param notes what a reader should know and would not see elsewhere, as sentences without a full stop
 */
public record Hop(
        RequestHead request,
        Optional<Content> content,
        Optional<ResponseHead> response,
        List<SetCookie> cookies,
        List<ResponseHead> interim,
        Instant started,
        Timings timings,
        boolean reused,
        Optional<TlsSession> tls,
        List<String> notes) {

    public Hop {
        cookies = List.copyOf(cookies);
        interim = List.copyOf(interim);
        notes = List.copyOf(notes);
    }
}
