package dev.retort.http;

import static dev.retort.http.FailureKind.BODY_TOO_LARGE;
import static dev.retort.http.FailureKind.BODY_TRUNCATED;
import static dev.retort.http.FailureKind.DEADLINE;
import static dev.retort.http.FailureKind.DECODE_FAILED;
import static dev.retort.http.FailureKind.REDIRECT_INVALID;
import static dev.retort.http.FailureKind.REDIRECT_LOOP;
import static dev.retort.http.FailureKind.RESPONSE_TIMEOUT;
import static dev.retort.http.Fault.does;
import static dev.retort.http.Fault.head;
import static dev.retort.http.Fault.sends;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of a server to misbehave, and its name: kind, phase and the one clear line. */
@Timeout(30)
final class FaultTest {

    static Stream<Fault> faults() {
        return Stream.of(MessageFaults.all(), codings(), silences(), redirects())
                .flatMap(faults -> faults);
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
        String reading = "the exchange was not over within 1 s; it was reading the content of the response of SERVER";
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
                                waiting + ", from where 19 bytes had come")
                        .within(Fault.total(1000)),
                does(
                                "drips the head",
                                peer -> drip(peer, "HTTP/1.1 200 OK\r\nX-A: "),
                                DEADLINE,
                                Phase.WAIT,
                                waiting + ", from where MANY bytes had come")
                        .within(Fault.total(1000)),
                does(
                                "stops in the content",
                                peer -> {
                                    peer.send(head("Content-Length: 10") + "abc");
                                    peer.stall();
                                },
                                DEADLINE,
                                Phase.READ,
                                reading + ", of which 3 of 10 bytes had come")
                        .within(Fault.total(1000)),
                does(
                                "drips the content",
                                peer -> drip(peer, head("Content-Length: 1000000")),
                                DEADLINE,
                                Phase.READ,
                                reading + ", of which MANY of 1000000 bytes had come")
                        .within(Fault.total(1000)),
                does(
                                "stops after an interim response",
                                peer -> {
                                    peer.send("HTTP/1.1 102 Processing\r\n\r\n");
                                    peer.stall();
                                },
                                DEADLINE,
                                Phase.WAIT,
                                waiting + ", from where 27 bytes had come")
                        .within(Fault.total(1000)),
                does(
                                "sends content that nobody reads, without end",
                                peer -> {
                                    peer.send(head("Connection: close"));
                                    peer.sendForever("x".repeat(10_000));
                                },
                                DEADLINE,
                                Phase.READ,
                                reading + ", of which MANY bytes had come")
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
                                "SERVER did not answer within 200 ms; MANY bytes had come")
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
        ThreadsLeft threads = ThreadsLeft.sinceNow();
        try (RawServer server = RawServer.serving(fault.script())) {
            try (Browser browser = new Browser()) {
                TransportFailure failure = browser.failure(fault.asked().apply(server.target("/start")));
                assertThat(failure.summary()).matches(fault.summaryOf(server));
                assertThat(failure.kind()).isEqualTo(fault.kind());
                assertThat(failure.phase()).isEqualTo(fault.phase());
                assertThat(failure.url()).isEqualTo("http://" + server.place() + "/start");
                assertThat(failure.hint()).isNotEmpty();
                assertThat(server.requests()).hasSize(fault.requests());
            }
            assertThat(server.isLeftAlone()).as("no connection left behind").isTrue();
        }
        threads.assertNone();
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

    static Request smallLimit(Request request) {
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
