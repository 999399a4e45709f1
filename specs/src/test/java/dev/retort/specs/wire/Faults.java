package dev.retort.specs.wire;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A server's ways to misbehave, by the path that asks for them. */
final class Faults {

    private static final Map<String, WireServer.Script> ANSWERS = Map.ofEntries(
            Map.entry("/empty-response", conversation -> {}),
            Map.entry("/reset", Conversation::reset),
            Map.entry("/malformed-response", conversation -> conversation.send("220 mail.example ESMTP\r\n")),
            Map.entry("/header-too-large", conversation -> conversation.send(head("X-A: " + "a".repeat(200_000)))),
            Map.entry("/body-truncated", conversation -> conversation.send(head("Content-Length: 10") + "abc")),
            Map.entry("/body-too-large", conversation -> conversation.send(head("Content-Length: 17000000"))),
            Map.entry(
                    "/decode-failed",
                    conversation -> conversation.send(head("Content-Encoding: gzip", "Content-Length: 5") + "hello")),
            Map.entry("/redirect-loop", conversation -> conversation.send(redirect("/redirect-loop"))),
            Map.entry("/redirect-limit", conversation -> conversation.send(redirect("/first"))),
            Map.entry("/first", conversation -> conversation.send(redirect("/second"))),
            Map.entry("/redirect-invalid", conversation -> conversation.send(redirect("ftp://example.com/"))),
            Map.entry("/silent", Conversation::hang),
            Map.entry("/stops-in-the-head", conversation -> {
                conversation.send("HTTP/1.1 200 OK\r\nX-");
                conversation.hang();
            }),
            Map.entry("/stops-in-the-content", conversation -> {
                conversation.send(head("Content-Length: 10") + "abc");
                conversation.hang();
            }));

    private Faults() {}

    /** Misbehaves once on each connection. */
    static void serve(Conversation conversation) throws IOException {
        Optional<String> request = conversation.request();
        if (request.isPresent()) {
            String path = request.get().split(" ", -1)[1];
            Optional.ofNullable(ANSWERS.get(path))
                    .orElseThrow(() -> new AssertionError(path))
                    .serve(conversation);
        }
    }

    /** Breaks the handshake off with a fatal alert of that number (RFC 8446, section 6). */
    static WireServer alerting(int number) {
        return WireServer.serving(conversation -> {
            conversation.send("\u0015\u0003\u0003\0\u0002\u0002" + (char) number);
            conversation.hang();
        });
    }

    private static String redirect(String location) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    private static String head(String... fields) {
        return "HTTP/1.1 200 OK\r\n" + String.join("\r\n", fields) + "\r\n\r\n";
    }
}
