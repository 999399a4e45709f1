package dev.retort.http;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A user agent with its jar and its clock, as tests want it. */
final class Browser implements AutoCloseable {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    final CookieJar jar = CookieJar.empty(NOON);
    final Cancellation root = Cancellation.root();
    private final UserAgent agent = UserAgent.open("retort/test", NOON);

    Exchange send(Request request) {
        return agent.exchange(request, jar, root);
    }

    Exchange get(Target target) {
        return send(Request.of("GET", target));
    }

    Response response(Request request) {
        Exchange exchange = send(request);
        return exchange.response().orElseThrow(() -> new AssertionError("no response, but " + exchange.ending()));
    }

    TransportFailure failure(Request request) {
        Exchange exchange = send(request);
        return exchange.failure().orElseThrow(() -> new AssertionError("no failure, but " + exchange.ending()));
    }

    static Request post(Target target, String text) {
        return Request.of("POST", target).with(BytesContent.of(MediaType.of("text", "plain"), text));
    }

    static Request bytes(String method, Target target, byte[] bytes) {
        return Request.of(method, target).with(BytesContent.of(Optional.empty(), bytes));
    }

    @Override
    public void close() {
        agent.close();
        root.close();
    }
}
