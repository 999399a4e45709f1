package dev.retort.http;

import static dev.retort.http.FailureKind.BODY_TOO_LARGE;
import static dev.retort.http.FailureKind.BODY_TRUNCATED;
import static dev.retort.http.FailureKind.DEADLINE;
import static dev.retort.http.FailureKind.DECODE_FAILED;
import static dev.retort.http.FailureKind.EMPTY_RESPONSE;
import static dev.retort.http.FailureKind.HEADER_TOO_LARGE;
import static dev.retort.http.FailureKind.MALFORMED_RESPONSE;
import static dev.retort.http.FailureKind.REDIRECT_INVALID;
import static dev.retort.http.FailureKind.REDIRECT_LOOP;
import static dev.retort.http.FailureKind.RESET;
import static dev.retort.http.FailureKind.RESPONSE_TIMEOUT;
import static dev.retort.http.Fault.does;
import static dev.retort.http.Fault.head;
import static dev.retort.http.Fault.sends;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of a server to misbehave, and its name: kind, phase and the one clear line. */
@Timeout(30)
final class FaultTest {

    static Stream<Fault> faults() {
        return Stream.of(heads(), lengths(), chunks(), codings(), silences(), redirects())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> heads() {
        return Stream.of(
                does(
                        "closes at once",
                        peer -> {},
                        EMPTY_RESPONSE,
                        Phase.WAIT,
                        "SERVER closed the connection without a response"),
                does(
                        "resets at once",
                        Peer::reset,
                        RESET,
                        Phase.WAIT,
                        "SERVER broke the connection off before there was a response"),
                malformed(
                        "greets like SMTP",
                        "220 mail.example ESMTP\r\n",
                        "the response begins with `220 mail.example ESMTP`, which is no status line of HTTP/1.1"),
                malformed(
                        "speaks without a line end",
                        "Hello",
                        "the response begins with `Hello`, which is no status line of HTTP/1.1"),
                malformed(
                        "begins with an empty line",
                        "\r\nHTTP/1.1 200 OK\r\n\r\n",
                        "the response begins with ``, which is no status line of HTTP/1.1"),
                malformed(
                        "sends garbage before the status line",
                        "garbage\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                        "the response begins with `garbage`, which is no status line of HTTP/1.1"),
                malformed(
                        "sends HTML without a head",
                        "<html>\n<body>no</body></html>",
                        "the response begins with `<html>`, which is no status line of HTTP/1.1"),
                malformed(
                        "says HTTP/2.0",
                        "HTTP/2.0 200 OK\r\n\r\n",
                        "the response begins with `HTTP/2.0 200 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "says HTTP/0.9",
                        "HTTP/0.9 200 OK\r\n\r\n",
                        "the response begins with `HTTP/0.9 200 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status of two digits",
                        "HTTP/1.1 20 OK\r\n\r\n",
                        "the response begins with `HTTP/1.1 20 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status of four digits",
                        "HTTP/1.1 2000 OK\r\n\r\n",
                        "the response begins with `HTTP/1.1 2000 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status that is no number",
                        "HTTP/1.1 OK 200\r\n\r\n",
                        "the response begins with `HTTP/1.1 OK 200`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status below 100",
                        "HTTP/1.1 099 Hm\r\n\r\n",
                        "the response begins with `HTTP/1.1 099 Hm`, which is no status line of HTTP/1.1"),
                malformed(
                        "answers in TLS",
                        "\u0015\u0003\u0001\u0000\u0002\u0002F",
                        "the response begins with `\\x15\\x03\\x01\\x00\\x02\\x02F`, which is no status line of HTTP/1.1"),
                malformed(
                        "closes in the status line",
                        "HTTP/1.1 2",
                        "the response begins with `HTTP/1.1 2`, which is no status line of HTTP/1.1"),
                malformed(
                        "closes after the status line",
                        "HTTP/1.1 200 OK\r\n",
                        "the connection was closed inside the head of the response, after `HTTP/1.1 200 OK`"),
                malformed(
                        "closes after a field",
                        "HTTP/1.1 200 OK\r\nX-A: 1\r\n",
                        "the connection was closed inside the head of the response, after `X-A: 1`"),
                malformed(
                        "has a field without a colon",
                        head("Content-Length 5"),
                        "the head of the response has the line `Content-Length 5`, which has no colon"),
                malformed(
                        "has a space before the colon",
                        head("X-A : 1"),
                        "the head of the response has the line `X-A : 1`, whose name is no token"),
                malformed(
                        "has a field without a name",
                        head(": 1"),
                        "the head of the response has the line `: 1`, whose name is no token"),
                malformed(
                        "folds a field",
                        head("X-A: 1", "  more"),
                        "the head of the response has the line `  more`, which continues the line before it, a form that RFC 9112 no longer allows"),
                malformed(
                        "has a NUL in a name",
                        head("X\u0000A: 1"),
                        "the head of the response has the line `X\\x00A: 1`, whose name is no token"),
                sends(
                        "has a field of 200,000 bytes",
                        head("X-A: " + "a".repeat(200_000)),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "a line of the head of the response is longer than 131072 bytes"),
                sends(
                        "has 6,000 fields",
                        head("X-A: 1\r\n".repeat(6_000) + "X: 1"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response has more than 5000 fields"),
                sends(
                        "has 8 MiB of fields",
                        head(("X-A: " + "a".repeat(100_000) + "\r\n").repeat(80) + "X: 1"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response is larger than 4194304 bytes"),
                does(
                        "has fields without end",
                        peer -> {
                            peer.send("HTTP/1.1 200 OK\r\n");
                            peer.sendForever("X-A: 1\r\n");
                        },
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response has more than 5000 fields"),
                does(
                        "has a line without end",
                        peer -> peer.sendForever("aaaaaaaaaaaaaaaa"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "a line of the head of the response is longer than 131072 bytes"),
                does(
                        "has interim responses without end",
                        peer -> peer.sendForever("HTTP/1.1 102 Processing\r\n\r\n"),
                        MALFORMED_RESPONSE,
                        Phase.WAIT,
                        "more than 100 interim responses came, and no final one"),
                does(
                        "closes after an interim response",
                        peer -> peer.send("HTTP/1.1 103 Early Hints\r\n\r\n"),
                        EMPTY_RESPONSE,
                        Phase.WAIT,
                        "SERVER closed the connection without a response"));
    }

    private static Stream<Fault> lengths() {
        return Stream.of(
                truncated(
                        "closes before the content",
                        head("Content-Length: 10"),
                        "the connection was closed inside the content of the response, after 0 of 10 bytes"),
                truncated(
                        "closes inside the content",
                        head("Content-Length: 10") + "abc",
                        "the connection was closed inside the content of the response, after 3 of 10 bytes"),
                does(
                        "resets inside the content",
                        peer -> {
                            peer.send(head("Content-Length: 10") + "abc");
                            peer.reset();
                        },
                        RESET,
                        Phase.READ,
                        "SERVER broke the connection off inside the content of the response"),
                malformed(
                        "has two lengths",
                        head("Content-Length: 1", "Content-Length: 2") + "ab",
                        "the response has more than one Content-Length: `1, 2`"),
                malformed(
                        "has a negative length",
                        head("Content-Length: -1") + "ab",
                        "the response has Content-Length `-1`, which is no length"),
                malformed(
                        "has a length that is no number",
                        head("Content-Length: two") + "ab",
                        "the response has Content-Length `two`, which is no length"),
                malformed(
                        "has a length that fits nowhere",
                        head("Content-Length: 99999999999999999999") + "ab",
                        "the response has Content-Length `99999999999999999999`, which is no length"),
                malformed(
                        "has an empty length",
                        head("Content-Length:") + "ab",
                        "the response has Content-Length ``, which is no length"),
                sends(
                        "announces more than the limit",
                        head("Content-Length: 17000000"),
                        BODY_TOO_LARGE,
                        Phase.READ,
                        "the content of the response is larger than 16 MiB"),
                does(
                                "sends without end",
                                peer -> {
                                    peer.send(head("Connection: close"));
                                    peer.sendForever("x".repeat(10_000));
                                },
                                BODY_TOO_LARGE,
                                Phase.READ,
                                "the content of the response is larger than 1 MiB")
                        .asked(FaultTest::smallLimit),
                does(
                                "sends chunks without end",
                                peer -> {
                                    peer.send(head("Transfer-Encoding: chunked"));
                                    peer.sendForever("10\r\n0123456789abcdef\r\n");
                                },
                                BODY_TOO_LARGE,
                                Phase.READ,
                                "the content of the response is larger than 1 MiB")
                        .asked(FaultTest::smallLimit));
    }

    private static Stream<Fault> chunks() {
        return Stream.of(
                malformedContent(
                        "has a chunk size that is no number",
                        chunked("zz\r\nab\r\n"),
                        "the content of the response is not chunked as it should be: Bad chunk header: zz"),
                malformedContent(
                        "has a negative chunk size",
                        chunked("-1\r\nab\r\n"),
                        "the content of the response is not chunked as it should be: Negative chunk size"),
                malformedContent(
                        "has a chunk longer than it says",
                        chunked("2\r\nabc\r\n0\r\n\r\n"),
                        "the content of the response is not chunked as it should be: Unexpected content at the end of chunk"),
                truncated(
                        "closes before a chunk",
                        chunked(""),
                        "the connection was closed inside the content of the response, after 0 bytes and before its last chunk"),
                truncated(
                        "closes inside a chunk",
                        chunked("5\r\nab"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                truncated(
                        "closes after a chunk's bytes",
                        chunked("2\r\nab"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                truncated(
                        "closes after a chunk",
                        chunked("2\r\nab\r\n"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                malformed(
                        "says gzip as transfer coding",
                        head("Transfer-Encoding: gzip, chunked"),
                        "the response has Transfer-Encoding `gzip, chunked`; only `chunked` can be read"),
                malformed(
                        "says identity as transfer coding",
                        head("Transfer-Encoding: identity") + "ab",
                        "the response has Transfer-Encoding `identity`; only `chunked` can be read"));
    }

    private static Stream<Fault> codings() {
        String zipped = GzipText.of("hello".repeat(100));
        return Stream.of(
                undecodable(
                        "says gzip and sends text",
                        "gzip",
                        "hello",
                        "the response says Content-Encoding `gzip`, but its content is broken: Not in GZIP format"),
                undecodable(
                        "cuts gzip off",
                        "gzip",
                        zipped.substring(0, zipped.length() - 12),
                        "the response says Content-Encoding `gzip`, but its content is cut off"),
                undecodable(
                        "sends one byte of gzip",
                        "gzip",
                        "\u001f",
                        "the response says Content-Encoding `gzip`, but its content is cut off"),
                undecodable(
                        "has a wrong checksum",
                        "gzip",
                        zipped.substring(0, zipped.length() - 8) + "\0\0\0\0\0\0\0\0",
                        "the response says Content-Encoding `gzip`, but its content is broken: Corrupt GZIP trailer"),
                undecodable(
                        "says deflate and sends text",
                        "deflate",
                        "\u00ff\u00ff\u00ffhello",
                        "the response says Content-Encoding `deflate`, but its content is broken: invalid block type"),
                undecodable(
                        "zips once and says twice",
                        "gzip, gzip",
                        zipped,
                        "the response says Content-Encoding `gzip`, but its content is broken: Not in GZIP format"),
                sends(
                        "closes inside gzip",
                        head("Content-Encoding: gzip", "Content-Length: " + zipped.length()) + zipped.substring(0, 15),
                        BODY_TRUNCATED,
                        Phase.READ,
                        "the connection was closed inside the content of the response, after 15 of " + zipped.length()
                                + " bytes"),
                sends(
                                "unfolds beyond the limit",
                                coded("gzip", GzipText.of("0".repeat(3 << 20))),
                                BODY_TOO_LARGE,
                                Phase.READ,
                                "the content of the response is larger than 1 MiB")
                        .asked(FaultTest::smallLimit),
                sends(
                                "is a bomb",
                                coded("gzip", GzipText.of("0".repeat(80 << 20))),
                                DECODE_FAILED,
                                Phase.READ,
                                "compressed content has grown past 64 MiB and to more than 100 times its size")
                        .asked(request -> request.with(Keep.BEGINNING)));
    }

    private static Stream<Fault> silences() {
        String waiting = "the exchange was not over within 1 s; it was waiting for the response of SERVER";
        String reading = "the exchange was not over within 1 s; it was reading the response of SERVER";
        return Stream.of(
                does("says nothing", Peer::stall, DEADLINE, Phase.WAIT, waiting).within(Fault.total(1000)),
                does(
                                "stops in the head",
                                peer -> {
                                    peer.send("HTTP/1.1 200 OK\r\nX-");
                                    peer.stall();
                                },
                                DEADLINE,
                                Phase.WAIT,
                                waiting)
                        .within(Fault.total(1000)),
                does("drips the head", peer -> drip(peer, "HTTP/1.1 200 OK\r\nX-A: "), DEADLINE, Phase.WAIT, waiting)
                        .within(Fault.total(1000)),
                does(
                                "stops in the content",
                                peer -> {
                                    peer.send(head("Content-Length: 10") + "abc");
                                    peer.stall();
                                },
                                DEADLINE,
                                Phase.READ,
                                reading)
                        .within(Fault.total(1000)),
                does(
                                "drips the content",
                                peer -> drip(peer, head("Content-Length: 1000000")),
                                DEADLINE,
                                Phase.READ,
                                reading)
                        .within(Fault.total(1000)),
                does(
                                "stops after an interim response",
                                peer -> {
                                    peer.send("HTTP/1.1 102 Processing\r\n\r\n");
                                    peer.stall();
                                },
                                DEADLINE,
                                Phase.WAIT,
                                waiting)
                        .within(Fault.total(1000)),
                does(
                                "sends content that nobody reads, without end",
                                peer -> {
                                    peer.send(head("Connection: close"));
                                    peer.sendForever("x".repeat(10_000));
                                },
                                DEADLINE,
                                Phase.READ,
                                reading)
                        .within(Fault.total(1000))
                        .asked(request -> request.with(Keep.BEGINNING)),
                does(
                                "does not read the content",
                                Peer::stall,
                                DEADLINE,
                                Phase.SEND,
                                "the exchange was not over within 1 s; it was sending the request to SERVER")
                        .within(Fault.total(1000))
                        .asked(FaultTest::largeUpload)
                        .unread(Peer::ignore),
                does(
                                "says nothing for longer than allowed",
                                Peer::stall,
                                RESPONSE_TIMEOUT,
                                Phase.WAIT,
                                "SERVER did not answer within 200 ms")
                        .within(Fault.response(200)),
                does(
                                "drips its head for longer than allowed",
                                peer -> drip(peer, "HTTP/1.1 200 OK\r\nX-A: "),
                                RESPONSE_TIMEOUT,
                                Phase.WAIT,
                                "SERVER did not answer within 200 ms")
                        .within(Fault.response(200)));
    }

    private static Stream<Fault> redirects() {
        return Stream.of(
                redirect(
                        "redirects to ftp",
                        "ftp://example.com/x",
                        "the redirect (302) goes to `ftp://example.com/x`: the scheme `ftp` is neither http nor https"),
                redirect(
                        "redirects to a script",
                        "javascript:alert(1)",
                        "the redirect (302) goes to `javascript:alert(1)`: the URL should begin with `http://` or `https://`"),
                redirect(
                        "redirects to no host",
                        "http:///x",
                        "the redirect (302) goes to `http:///x`: the URL names no host"),
                redirect(
                        "redirects to a broken host",
                        "http://a b/x",
                        "the redirect (302) goes to `http://a b/x`: `a b` is no host name"),
                redirect(
                        "redirects to a broken port",
                        "http://example.com:99999/",
                        "the redirect (302) goes to `http://example.com:99999/`: `99999` is no port; a port is a number from 1 to 65535"),
                sends(
                        "redirects to two places",
                        "HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n",
                        REDIRECT_INVALID,
                        Phase.REDIRECT,
                        "the redirect (302) has more than one Location"),
                sends(
                        "redirects to itself",
                        "HTTP/1.1 302 Found\r\nLocation: /start\r\nContent-Length: 0\r\n\r\n",
                        REDIRECT_LOOP,
                        Phase.REDIRECT,
                        "the redirects lead back to http://SERVER/start, with nothing changed"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_called_by_its_name(Fault fault) throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (RawServer server = RawServer.serving(fault.script())) {
            try (Browser browser = new Browser()) {
                TransportFailure failure = browser.failure(fault.asked().apply(server.target("/start")));
                assertThat(failure.summary()).isEqualTo(fault.summary().replace("SERVER", server.place()));
                assertThat(failure.kind()).isEqualTo(fault.kind());
                assertThat(failure.phase()).isEqualTo(fault.phase());
                assertThat(failure.url()).isEqualTo("http://" + server.place() + "/start");
                assertThat(failure.hint()).isNotEmpty();
                assertThat(server.requests()).hasSize(fault.requests());
            }
            assertThat(server.isLeftAlone()).as("no connection left behind").isTrue();
        }
        assertThat(threadsSince(before)).as("no thread left behind").isEmpty();
    }

    /** What is still there after a moment that is long enough for what is about to end. */
    private static Set<String> threadsSince(Set<Thread> before) throws InterruptedException {
        Set<String> left = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            boolean ours =
                    thread.getName().startsWith("retort") || thread.getName().startsWith("raw");
            if (ours && !before.contains(thread)) {
                thread.join(10_000);
                if (thread.isAlive()) {
                    left.add(thread.getName());
                }
            }
        }
        return left;
    }

    private static Fault malformed(String name, String bytes, String summary) {
        return sends(name, bytes, MALFORMED_RESPONSE, Phase.WAIT, summary);
    }

    private static Fault malformedContent(String name, String bytes, String summary) {
        return sends(name, bytes, MALFORMED_RESPONSE, Phase.READ, summary);
    }

    private static Fault truncated(String name, String bytes, String summary) {
        return sends(name, bytes, BODY_TRUNCATED, Phase.READ, summary);
    }

    private static Fault undecodable(String name, String coding, String content, String summary) {
        return sends(name, coded(coding, content), DECODE_FAILED, Phase.READ, summary);
    }

    private static Fault redirect(String name, String location, String summary) {
        return sends(
                name,
                "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n",
                REDIRECT_INVALID,
                Phase.REDIRECT,
                summary);
    }

    private static String coded(String coding, String content) {
        return head("Content-Encoding: " + coding, "Content-Length: " + content.length()) + content;
    }

    private static String chunked(String content) {
        return head("Transfer-Encoding: chunked") + content;
    }

    private static Request smallLimit(Request request) {
        return request.with(request.settings().limitedTo(1 << 20));
    }

    private static Request largeUpload(Request request) {
        return Browser.bytes("POST", request.target(), new byte[20 << 20]).with(request.settings());
    }

    private static void drip(Peer peer, String start) throws IOException {
        peer.send(start);
        peer.drip("a");
    }
}
