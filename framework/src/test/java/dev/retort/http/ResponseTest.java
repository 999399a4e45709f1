package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back, and what becomes of the connection afterwards. */
@Timeout(30)
final class ResponseTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @AutoClose
    private final Browser browser = new Browser();

    private Response responseTo(String bytes) {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(bytes);
        })) {
            return browser.response(Request.of("GET", server.target("/")));
        }
    }

    private Exchange exchangeWith(RawServer server) {
        return browser.get(server.target("/"));
    }

    private static List<String> notes(Exchange exchange) {
        return exchange.hops().get(exchange.hops().size() - 1).notes();
    }

    @Test
    void the_head_is_as_it_came() {
        Response response = responseTo("HTTP/1.1 418 I'm a teapot\r\nX-A: 1\r\nx-a:2 \r\nX-Utf: " + "\u00c3\u00bc"
                + "\r\nX-Latin: \u00fc\r\nContent-Length: 0\r\n\r\n");
        assertThat(response.head().version()).isEqualTo("1.1");
        assertThat(response.head().status()).isEqualTo(418);
        assertThat(response.head().reason()).isEqualTo("I'm a teapot");
        assertThat(response.head().headers().values("x-A")).containsExactly("1", "2");
        assertThat(response.head().headers().first("X-Utf")).contains("ü");
        assertThat(response.head().headers().first("X-Latin")).contains("ü");
        assertThat(response.body().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 200 OK, 1.1, 200, OK",
        "HTTP/1.0 200 OK, 1.0, 200, OK",
        "HTTP/1.1 200, 1.1, 200, ''",
        "'HTTP/1.1 200 ', 1.1, 200, ''",
        "HTTP/1.1 599 Far Out There, 1.1, 599, Far Out There",
    })
    void status_lines_are_read(String line, String version, int status, String reason) {
        ResponseHead head = responseTo(line + "\r\nContent-Length: 0\r\n\r\n").head();
        assertThat(head).isEqualTo(new ResponseHead(version, status, reason, Headers.of("Content-Length", "0")));
    }

    @Test
    void content_ends_with_the_connection_where_nothing_else_says_so() {
        assertThat(responseTo("HTTP/1.0 200 OK\r\n\r\nhello").decodedText().text())
                .isEqualTo("hello");
    }

    @Test
    void chunks_are_joined_and_trailers_kept() {
        String chunks = "5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nX-Sum: 6\r\n\r\n";
        Response response = responseTo(Fault.head("Transfer-Encoding: chunked") + chunks);
        assertThat(response.decodedText().text()).isEqualTo("hello!");
        assertThat(response.wireSize()).isEqualTo(6);
        assertThat(response.trailers()).isEqualTo(Headers.of("X-Sum", "6"));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "GET, 204", "GET, 304"})
    void a_response_without_content_is_over_after_its_head(String method, int status) {
        try (RawServer server = RawServer.answering("HTTP/1.1 " + status + " X\r\nContent-Length: 7\r\n\r\n", OK)) {
            Request request = Request.of(method, server.target("/"));
            assertThat(browser.response(request).body().size()).isZero();
            assertThat(browser.response(request).head().status()).isEqualTo(200);
        }
    }

    @Test
    void interim_responses_are_recorded() {
        try (RawServer server = RawServer.answering(
                "HTTP/1.1 102 Processing\r\n\r\n" + "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK)) {
            Exchange exchange = exchangeWith(server);
            assertThat(exchange.response().orElseThrow().head().status()).isEqualTo(200);
            assertThat(exchange.hops().get(0).interim())
                    .extracting(ResponseHead::status)
                    .containsExactly(102, 103);
            assertThat(exchange.hops().get(0).interim().get(1).headers().first("Link"))
                    .contains("</a>");
        }
    }

    @Test
    void switching_protocols_is_a_final_response() {
        Response response = responseTo("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nother protocol");
        assertThat(response.head().status()).isEqualTo(101);
        assertThat(response.body().size()).isZero();
    }

    @Test
    void gzip_is_decoded_and_both_sizes_are_known() {
        String zipped = GzipText.of("hello ".repeat(1000));
        Response response =
                responseTo(Fault.head("Content-Encoding: gzip", "Content-Length: " + zipped.length()) + zipped);
        assertThat(response.decodedText().text()).isEqualTo("hello ".repeat(1000));
        assertThat(response.body().size()).isEqualTo(6000);
        assertThat(response.wireSize()).isEqualTo(zipped.length());
        assertThat(response.head().headers().first("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflate_is_decoded_with_and_without_zlibs_frame(boolean raw) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
        deflater.setInput("hello".getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        byte[] deflated = new byte[100];
        int length = deflater.deflate(deflated);
        deflater.end();
        String content = Fault.latin1(deflated).substring(0, length);
        assertThat(responseTo(Fault.head("Content-Encoding: deflate", "Content-Length: " + length) + content)
                        .decodedText()
                        .text())
                .isEqualTo("hello");
    }

    @Test
    void codings_are_undone_from_the_last_to_the_first() {
        String outer = GzipText.of(GzipText.of("x").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(responseTo(Fault.head("Content-Encoding: gzip, x-gzip", "Content-Length: " + outer.length()) + outer)
                        .decodedText()
                        .text())
                .isEqualTo("x");
    }

    @Test
    void gzip_over_no_content_is_no_content() {
        assertThat(responseTo(Fault.head("Content-Encoding: gzip", "Content-Length: 0"))
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void an_unknown_coding_keeps_the_bytes_and_says_so() {
        try (RawServer server = RawServer.answering(Fault.head("Content-Encoding: br", "Content-Length: 3") + "abc")) {
            Exchange exchange = exchangeWith(server);
            assertThat(exchange.response().orElseThrow().decodedText().text()).isEqualTo("abc");
            assertThat(notes(exchange))
                    .containsExactly("the content is as it came: the content coding `br` is not known");
        }
    }

    @Test
    void nothing_is_decoded_if_compression_is_off() {
        String zipped = GzipText.of("hello");
        try (RawServer server = RawServer.answering(
                Fault.head("Content-Encoding: gzip", "Content-Length: " + zipped.length()) + zipped)) {
            Request request = Request.of("GET", server.target("/")).with(ConnectionSettings.DEFAULT.compressed(false));
            assertThat(Fault.latin1(browser.response(request).body().bytes())).isEqualTo(zipped);
        }
    }

    @Test
    void what_nobody_reads_is_counted_and_its_beginning_kept() {
        try (RawServer server = RawServer.answering(Fault.head("Content-Length: 200000") + "x".repeat(200_000))) {
            Response response =
                    browser.response(Request.of("GET", server.target("/")).with(Keep.BEGINNING));
            assertThat(response.body()).isInstanceOf(Body.Counted.class);
            assertThat(response.body().size()).isEqualTo(200_000);
            assertThat(response.body().bytes()).hasSize(64 * 1024);
            assertThat(exchangeWith(server).hops().get(0).reused()).isTrue();
        }
    }

    @Test
    void little_that_nobody_reads_is_kept_whole() {
        try (RawServer server = RawServer.answering(OK)) {
            assertThat(browser.response(Request.of("GET", server.target("/")).with(Keep.BEGINNING))
                            .body())
                    .isInstanceOf(Body.Kept.class);
        }
    }

    @Test
    void content_of_exactly_the_limit_is_kept() {
        try (RawServer server = RawServer.answering(Fault.head("Content-Length: 1000") + "x".repeat(1000))) {
            Request request = Request.of("GET", server.target("/"));
            assertThat(browser.response(request.with(request.settings().limitedTo(1000)))
                            .body()
                            .size())
                    .isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=utf-8,        '\u00c3\u00bc',           ü,   ''",
        "text/plain; charset=ISO-8859-1,   '\u00fc',                 ü,   ''",
        "text/plain,                       '\u00c3\u00bc',           ü,   ''",
        "text/plain,                       '\u00ef\u00bb\u00bfa',    a,   ''",
        "text/plain; charset=UTF-16,       '\u00fe\u00ff\u0000a',    a,   ''",
        "text/plain,                       '\u00ff\u00fea\u0000',    a,   ''",
        "text/plain,                       'a\u00ff',                a\ufffd, some bytes are no text in UTF-8; they are shown as U+FFFD",
        "text/plain; charset=klingon,      'a',                      a,   the charset `klingon` is not known here; read as UTF-8",
    })
    void text_is_decoded_by_charset_mark_or_as_utf_8(String type, String content, String text, String note) {
        DecodedText decoded = responseTo(
                        Fault.head("Content-Type: " + type, "Content-Length: " + content.length()) + content)
                .decodedText();
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.note().orElse("")).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "image/png,                  '\u0089PNG\r\n\u001a\n',  true",
        "image/svg+xml,              '<svg/>',               false",
        "application/octet-stream,   'plain words',          false",
        "application/octet-stream,   'plain words\u00ff',    true",
        "application/octet-stream,   '\u00c3\u00bc',         false",
        "application/json,           '{\"a\": \"\u00ff 1234\"}', false",
        "application/json,           '(\u00b5/\u00fd\u0004X',  true",
        "text/plain,                 'gr\u00fc\u00dfe aus dem fernen S\u00fcden', false",
        "text/plain; charset=UTF-16, '\u00fe\u00ff\u0000a',   false",
        "text/plain,                 'a\u0000b',             true",
        "text/plain,                 '\u001b[1mbold\u001b[0m', false",
        "a/b; charset=ISO-8859-1,    '\u00fc',               false",
        "text/plain,                 '',                     false",
    })
    void what_people_cannot_read_is_binary(String type, String content, boolean binary) {
        Response response =
                responseTo(Fault.head("Content-Type: " + type, "Content-Length: " + content.length()) + content);
        assertThat(response.isBinary()).isEqualTo(binary);
    }

    @Test
    void an_early_answer_to_a_large_upload_is_the_response() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readHeadOnly();
            peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig");
            peer.skip(100_000);
        })) {
            Exchange exchange = browser.send(Browser.bytes("POST", server.target("/"), new byte[32 << 20]));
            Response response = exchange.response().orElseThrow(() -> new AssertionError(exchange.ending()));
            assertThat(response.head().status()).isEqualTo(413);
            assertThat(response.decodedText().text()).isEqualTo("big");
            assertThat(notes(exchange)).hasSize(1);
            assertThat(notes(exchange).get(0))
                    .matches(
                            "the server answered before the content was sent whole: [0-9]+ of 33554432 bytes were sent");
        }
    }

    @Test
    void content_waits_for_leave_if_the_request_expects_it() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readHeadOnly();
            peer.send("HTTP/1.1 100 Continue\r\n\r\n");
            peer.skip(5);
            peer.send(OK);
        })) {
            Exchange exchange =
                    browser.send(Browser.post(server.target("/"), "hello").with(Headers.of("Expect", "100-continue")));
            assertThat(exchange.response().orElseThrow().head().status()).isEqualTo(200);
            assertThat(exchange.hops().get(0).interim())
                    .extracting(ResponseHead::status)
                    .containsExactly(100);
        }
    }

    @Test
    void content_is_not_sent_if_leave_is_refused() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readHeadOnly();
            peer.send("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n");
            peer.readHeadOnly();
        })) {
            Exchange exchange =
                    browser.send(Browser.post(server.target("/"), "hello").with(Headers.of("Expect", "100-continue")));
            assertThat(exchange.response().orElseThrow().head().status()).isEqualTo(417);
            assertThat(notes(exchange))
                    .containsExactly("the content was not sent: the server answered Expect with 417");
            assertThat(server.isLeftAlone()).isTrue();
            assertThat(server.requests().get(0)).doesNotContain("hello");
        }
    }

    @Test
    void a_hop_tells_the_time_of_each_of_its_parts() {
        try (RawServer server = RawServer.answering(OK)) {
            Timings timings = exchangeWith(server).hops().get(0).timings();
            assertThat(timings.phases().keySet())
                    .containsExactly(Phase.DNS, Phase.CONNECT, Phase.SEND, Phase.WAIT, Phase.READ);
            assertThat(timings.total()).isPositive();
        }
    }

    @Test
    void a_failure_tells_how_many_bytes_went_and_came() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(Fault.head("Content-Length: 10") + "abc");
        })) {
            TransportFailure failure = browser.failure(Request.of("GET", server.target("/")));
            assertThat(failure.sent()).isEqualTo(server.requests().get(0).length());
            assertThat(failure.received())
                    .isEqualTo(Fault.head("Content-Length: 10").length() + 3L);
        }
    }
}
