package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not sent, because it cannot be said in HTTP. */
@Timeout(30)
final class RefusalTest {

    private final RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n");
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    private void assertThatIsRefused(Request request, String summary) {
        Exchange exchange = browser.send(request);
        TransportFailure failure = exchange.failure().orElseThrow(() -> new AssertionError(exchange.ending()));
        assertThat(failure.summary()).isEqualTo(summary);
        assertThat(failure.kind()).isEqualTo(FailureKind.REQUEST_INVALID);
        assertThat(failure.phase()).isEqualTo(Phase.PREPARE);
        assertThat(failure.hint()).isEqualTo("nothing was sent");
        assertThat(failure.sent()).isZero();
        assertThat(exchange.hops()).isEmpty();
        assertThat(server.connections()).isZero();
    }

    private Request get() {
        return Request.of("GET", server.target("/"));
    }

    @Test
    void line_ends_and_nul_in_a_field_value() {
        assertThatIsRefused(
                get().with(Headers.of("X-A", "b\nc")),
                "the value of the field `X-A` has a line feed (LF) at position 2, which no field value may have");
        assertThatIsRefused(
                get().with(Headers.of("X-A", "\r")),
                "the value of the field `X-A` has a carriage return (CR) at position 1, which no field value may have");
        assertThatIsRefused(
                get().with(Headers.of("X-A", "abc\0")),
                "the value of the field `X-A` has a NUL at position 4, which no field value may have");
    }

    @Test
    void a_field_name_that_is_no_token() {
        assertThatIsRefused(
                get().with(Headers.of("X A", "1")),
                "the field name `X A` has a space at position 2, which no field name may have");
        assertThatIsRefused(
                get().with(Headers.of("X-A:", "1")),
                "the field name `X-A:` has `:` at position 4, which no field name may have");
        assertThatIsRefused(
                get().with(Headers.of("X\r\nY", "1")),
                "the field name `X\\r\\nY` has a carriage return (CR) at position 2, which no field name may have");
        assertThatIsRefused(
                get().with(Headers.of("Ü", "1")),
                "the field name `Ü` has `Ü` at position 1, which no field name may have");
        assertThatIsRefused(get().with(Headers.of("", "1")), "a field name is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GE T", "GET\r\n", "GÜT", "GET/"})
    void a_method_that_is_no_token(String method) {
        assertThatIsRefused(
                Request.of(method, server.target("/")),
                "the method `" + Characters.shown(method) + "` is no token of letters, digits and marks");
    }

    @Test
    void a_line_end_in_a_cookie() {
        assertThatIsRefused(
                get().withCookies(Map.of("a", Optional.of("b\nc"))),
                "the value of the field `Cookie` has a line feed (LF) at position 4, which no field value may have");
    }

    @Test
    void a_line_end_that_credentials_bring() {
        Credentials token = request -> request.with(request.headers().with("Authorization", "Bearer a\nb"));
        assertThatIsRefused(
                get().with(token),
                "the value of the field `Authorization` has a line feed (LF) at position 9, which no field value may have");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/users                  | the URL should begin with `http://` or `https://`",
                "users                   | the URL should begin with `http://` or `https://`",
                "''                      | the URL should begin with `http://` or `https://`",
                "localhost:8080/x        | the URL should begin with `http://` or `https://`",
                "http:/users             | the URL names no host after `http:`; it should begin with `http://`",
                "ftp://example.com/      | the scheme `ftp` is neither http nor https",
                "http:///x               | the URL names no host",
                "http://                 | the URL names no host",
                "http://:80/             | the URL names no host",
                "http://exa mple.com/    | `exa mple.com` is no host name",
                "http://exam%70le.com/   | `exam%70le.com` is no host name",
                "http://a..b/            | `a..b` is no host name",
                "http://[::1             | `[::1` is no host name",
                "http://[zz]/            | `[zz]` is no host name",
                "http://${host}/         | `${host}` is no host name",
                "http://example.com:0/   | `0` is no port; a port is a number from 1 to 65535",
                "http://example.com:x/   | `x` is no port; a port is a number from 1 to 65535",
                "http://example.com:123456/ | `123456` is no port; a port is a number from 1 to 65535",
            })
    void a_target_that_leads_nowhere(String url, String summary) {
        assertThatIsRefused(Request.of("GET", Target.of(url)), summary);
    }

    @Test
    void lengths_and_codings_that_contradict_the_content() {
        Request post = Browser.post(server.target("/"), "hello");
        assertThatIsRefused(
                post.with(Headers.of("Content-Length", "4")), "Content-Length is `4`, but the content has 5 bytes");
        assertThatIsRefused(
                get().with(Headers.of("Content-Length", "1")), "Content-Length is `1`, but the content has 0 bytes");
        assertThatIsRefused(
                post.with(Headers.of("Content-Length", "5").with("Content-Length", "5")),
                "Content-Length is `5, 5`, but the content has 5 bytes");
        assertThatIsRefused(
                post.with(Headers.of("Transfer-Encoding", "gzip")),
                "Transfer-Encoding can only be `chunked`, not `gzip`");
        assertThatIsRefused(
                post.with(Headers.of("Transfer-Encoding", "chunked").with("Content-Length", "5")),
                "Content-Length and Transfer-Encoding exclude each other");
        assertThatIsRefused(
                get().with(Headers.of("Transfer-Encoding", "chunked")), "Transfer-Encoding needs content to send");
        assertThatIsRefused(
                post.with(Headers.EMPTY.suppressing("Content-Length").suppressing("Transfer-Encoding")),
                "content needs Content-Length or Transfer-Encoding, and both are left out");
    }

    @Test
    void lengths_and_codings_by_hand_that_fit_are_sent() {
        Request post = Browser.post(server.target("/"), "hello");
        browser.response(post.with(Headers.of("content-length", "5")));
        browser.response(post.with(Headers.of("Transfer-Encoding", "Chunked")));
        browser.response(post.with(Headers.EMPTY.suppressing("Content-Length")));
        List<String> requests = server.requests();
        assertThat(requests.get(0)).contains("content-length: 5\r\n").endsWith("\r\n\r\nhello");
        assertThat(requests.get(1)).contains("Transfer-Encoding: Chunked\r\n").endsWith("5\r\nhello\r\n0\r\n\r\n");
        assertThat(requests.get(2)).contains("Transfer-Encoding: chunked\r\n").endsWith("5\r\nhello\r\n0\r\n\r\n");
    }

    @Test
    void content_whose_source_fails_is_not_the_connections_fault() {
        TransportFailure failure = browser.failure(get().with(new BrokenContent(10, "the disk is gone")));
        assertThat(failure.summary()).isEqualTo("the content of the request could not be read: the disk is gone");
        assertThat(failure.kind()).isEqualTo(FailureKind.REQUEST_INVALID);
        assertThat(failure.phase()).isEqualTo(Phase.SEND);
        assertThat(server.isLeftAlone()).isTrue();
    }

    @Test
    void content_that_is_shorter_than_it_says() {
        TransportFailure failure = browser.failure(get().with(new BrokenContent(10, "")));
        assertThat(failure.summary()).isEqualTo("the content of the request was to have 10 bytes, but has 3");
        assertThat(failure.kind()).isEqualTo(FailureKind.REQUEST_INVALID);
        assertThat(server.isLeftAlone()).isTrue();
    }

    /** Gives three bytes of the promised, then fails, or ends where there is no reason. */
    private record BrokenContent(long promised, String reason) implements Content {

        @Override
        public Optional<MediaType> mediaType() {
            return Optional.empty();
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(promised);
        }

        @Override
        public boolean repeatable() {
            return true;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(new byte[3]);
            if (!reason.isEmpty()) {
                throw new IOException(reason);
            }
        }
    }
}
