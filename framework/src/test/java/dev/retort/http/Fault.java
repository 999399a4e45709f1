package dev.retort.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One way of a server to misbehave and what Retort must call it.
 *
 * @param summary the exact line; {@code SERVER} stands for host and port, {@code MANY} for a number that nobody knows
 *     before
 * @param requests how many requests the server must have seen
 */
record Fault(
        String name,
        RawServer.Script script,
        Function<Target, Request> asked,
        FailureKind kind,
        Phase phase,
        String summary,
        int requests) {

    /** After a whole request the server sends this and closes. */
    static Fault sends(String name, String bytes, FailureKind kind, Phase phase, String summary) {
        return does(name, peer -> peer.send(bytes), kind, phase, summary);
    }

    /** After a whole request the server does this. */
    static Fault does(String name, RawServer.Script after, FailureKind kind, Phase phase, String summary) {
        RawServer.Script script = peer -> {
            if (peer.readRequest()) {
                after.serve(peer);
            }
        };
        return new Fault(name, script, Fault::get, kind, phase, summary, 1);
    }

    Pattern summaryOf(RawServer server) {
        return Pattern.compile(
                Pattern.quote(summary.replace("SERVER", server.place())).replace("MANY", "\\E[1-9][0-9]+\\Q"));
    }

    Fault asked(UnaryOperator<Request> otherwise) {
        return new Fault(name, script, target -> otherwise.apply(asked.apply(target)), kind, phase, summary, requests);
    }

    Fault within(Timeouts timeouts) {
        return asked(request -> request.with(request.settings().with(timeouts)));
    }

    /** The server does this at once, and never reads a request. */
    Fault unread(RawServer.Script atOnce) {
        return new Fault(name, atOnce, asked, kind, phase, summary, 0);
    }

    static Timeouts total(int millis) {
        return Timeouts.ofTotal(Duration.ofMillis(millis));
    }

    static Timeouts response(int millis) {
        return new Timeouts(Optional.empty(), Optional.of(Duration.ofMillis(millis)), Duration.ofSeconds(20));
    }

    static Timeouts connect(int millis) {
        return new Timeouts(Optional.of(Duration.ofMillis(millis)), Optional.empty(), Duration.ofSeconds(20));
    }

    private static Request get(Target target) {
        return Request.of("GET", target);
    }

    static String head(String... fields) {
        return "HTTP/1.1 200 OK\r\n" + String.join("\r\n", fields) + "\r\n\r\n";
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return kind.word() + ": " + name;
    }
}
