package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

/** The bytes of requests. */
@Timeout(30)
final class WireTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final RawServer server = RawServer.answering(OK);
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    private String sent(Request request) {
        assertThat(browser.response(request).decodedText().text())
                .isEqualTo(request.method().equals("HEAD") ? "" : "ok");
        return server.requests().get(server.requests().size() - 1);
    }

    @Test
    void a_plain_get_has_these_bytes_and_no_others() {
        assertThat(sent(Request.of("GET", server.target("/"))))
                .isEqualTo("GET / HTTP/1.1\r\n"
                        + "Host: " + server.place() + "\r\n"
                        + "User-Agent: retort/test\r\n"
                        + "Accept: */*\r\n"
                        + "Accept-Encoding: gzip, deflate\r\n"
                        + "\r\n");
    }

    @Test
    void a_post_has_these_bytes_and_no_others() {
        assertThat(sent(Browser.post(server.target("/a"), "häl")))
                .isEqualTo("POST /a HTTP/1.1\r\n"
                        + "Host: " + server.place() + "\r\n"
                        + "User-Agent: retort/test\r\n"
                        + "Accept: */*\r\n"
                        + "Accept-Encoding: gzip, deflate\r\n"
                        + "Content-Type: text/plain\r\n"
                        + "Content-Length: 4\r\n"
                        + "\r\n"
                        + "h\u00c3\u00a4l");
    }

    @ParameterizedTest
    @CsvSource({
        "/a+b,                /a+b",
        "/a b,                /a%20b",
        "/a%20b,              /a%20b",
        "/a%2fb%2Fc,          /a%2fb%2Fc",
        "/100%,               /100%25",
        "/%zz,                /%25zz",
        "/a/./b/../c,         /a/./b/../c",
        "//double//slash,     //double//slash",
        "/a;b=c:d@e,          /a;b=c:d@e",
        "/[x],                /%5Bx%5D",
        "/{id}|^`\\,          /%7Bid%7D%7C%5E%60%5C",
        "/é,                  /%C3%A9",
        "/?q=a+b&r=é?/,       /?q=a+b&r=%C3%A9?/",
        "?x=1,                /?x=1",
        "/a?,                 /a?",
        "/a#part,             /a",
        "/a?b#part?c,         /a?b",
        "/~user/!$&'()*+;=,   /~user/!$&'()*+;=",
    })
    void the_target_is_sent_as_written(String written, String expected) {
        assertThat(sent(Request.of("GET", server.target(written)))).startsWith("GET " + expected + " HTTP/1.1\r\n");
    }

    @Test
    void a_line_break_in_a_target_is_percent_encoded() {
        assertThat(sent(Request.of("GET", server.target("/a\r\nX: y")))).startsWith("GET /a%0D%0AX:%20y HTTP/1.1\r\n");
    }

    @Test
    void pairs_are_encoded_once_and_come_after_the_query_that_is_there() {
        Target target = server.target("/a?x=%20+y")
                .withQuery(List.of(
                        new Target.Pair("q", "a b&c=d+e%20"), new Target.Pair("ü", ""), new Target.Pair("q", "-._~")));
        assertThat(sent(Request.of("GET", target)))
                .startsWith("GET /a?x=%20+y&q=a%20b%26c%3Dd%2Be%2520&%C3%BC=&q=-._~ HTTP/1.1\r\n");
    }

    @Test
    void user_info_becomes_basic_authentication_and_is_not_in_the_target() {
        Target target = Target.of("http://ada:p%40ss%C3%BC@" + server.place() + "/x");
        String request = sent(Request.of("GET", target));
        assertThat(request).startsWith("GET /x HTTP/1.1\r\nHost: " + server.place() + "\r\n");
        assertThat(request).contains("\r\nAuthorization: Basic YWRhOnBAc3PDvA==\r\n");
        assertThat(target.text()).doesNotContain("ada").doesNotContain("p@ss");
    }

    @Test
    void fields_keep_their_order_their_case_and_their_values() {
        Headers headers = Headers.of("x-b", "2")
                .with("X-A", "1; q=\"x\", y")
                .with("x-b", "3")
                .with("X-Empty", "")
                .with("X-Utf", "€ ü");
        assertThat(new String(
                        sent(Request.of("GET", server.target("/")).with(headers))
                                .getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                .contains("\r\nx-b: 2\r\nX-A: 1; q=\"x\", y\r\nx-b: 3\r\nX-Empty: \r\nX-Utf: € ü\r\n");
    }

    @Test
    void a_field_of_ones_own_replaces_the_one_that_would_be_added() {
        Headers headers = Headers.of("accept", "a/b")
                .with("HOST", "other.example")
                .with("user-agent", "me")
                .with("Accept-Encoding", "br");
        assertThat(sent(Request.of("GET", server.target("/")).with(headers)))
                .isEqualTo(String.join(
                        "\r\n",
                        "GET / HTTP/1.1",
                        "HOST: other.example",
                        "accept: a/b",
                        "user-agent: me",
                        "Accept-Encoding: br",
                        "\r\n"));
    }

    @Test
    void a_suppressed_field_is_not_added() {
        Headers headers = Headers.EMPTY
                .suppressing("User-Agent")
                .suppressing("accept")
                .suppressing("Accept-Encoding")
                .suppressing("Host");
        assertThat(sent(Request.of("GET", server.target("/")).with(headers))).isEqualTo("GET / HTTP/1.1\r\n\r\n");
    }

    @Test
    void an_explicit_content_type_wins_over_that_of_the_content() {
        Request request = Browser.post(server.target("/"), "x").with(Headers.of("content-type", "application/x-own"));
        assertThat(sent(request))
                .contains("\r\ncontent-type: application/x-own\r\n")
                .doesNotContain("text/plain");
    }

    @Test
    void a_suppressed_content_type_is_not_sent() {
        Request request = Browser.post(server.target("/"), "x").with(Headers.EMPTY.suppressing("Content-Type"));
        assertThat(sent(request)).doesNotContain("Content-Type");
    }

    @Test
    void nothing_about_compression_is_sent_if_it_is_off() {
        Request request = Request.of("GET", server.target("/")).with(ConnectionSettings.DEFAULT.compressed(false));
        assertThat(sent(request)).doesNotContain("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "M-SEARCH", "get"})
    void a_method_without_content_says_nothing_about_content(String method) {
        try (RawServer bare = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            browser.response(Request.of(method, bare.target("/")));
            assertThat(bare.requests().get(0))
                    .startsWith(method + " / HTTP/1.1\r\n")
                    .doesNotContain("Content-")
                    .doesNotContain("Connection");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void a_method_that_expects_content_says_that_there_is_none(String method) {
        assertThat(sent(Request.of(method, server.target("/")))).contains("\r\nContent-Length: 0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "TRACE", "REPORT"})
    void any_method_may_carry_content(String method) {
        assertThat(sent(Browser.bytes(method, server.target("/"), new byte[] {65, 66})))
                .startsWith(method + " / ")
                .endsWith("\r\nContent-Length: 2\r\n\r\nAB");
    }

    @Test
    void content_of_unknown_length_is_sent_in_chunks() {
        Content unknown = new Content() {
            @Override
            public Optional<MediaType> mediaType() {
                return Optional.empty();
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.empty();
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write("hello".getBytes(StandardCharsets.UTF_8));
            }
        };
        assertThat(sent(Request.of("POST", server.target("/")).with(unknown)))
                .endsWith("\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    }

    @Test
    void cookies_of_the_request_go_beside_the_jars_and_replace_or_remove_them() {
        browser.jar.store(
                server.target("/"),
                SetCookies.of(Headers.of("Set-Cookie", "a=1")
                        .with("Set-Cookie", "b=2")
                        .with("Set-Cookie", "c=3")));
        Map<String, Optional<String>> own = new LinkedHashMap<>();
        own.put("b", Optional.of("own"));
        own.put("c", Optional.empty());
        own.put("d", Optional.of("4"));
        assertThat(sent(Request.of("GET", server.target("/")).withCookies(own)))
                .contains("\r\nCookie: a=1; b=own; d=4\r\n");
        assertThat(browser.jar.cookies()).extracting(Cookie::value).containsExactly("1", "2", "3");
    }

    @Test
    void a_cookie_field_of_ones_own_is_sent_instead_of_the_jars_and_the_hop_says_so() {
        browser.jar.store(server.target("/"), SetCookies.of(Headers.of("Set-Cookie", "a=1")));
        Exchange exchange = browser.send(Request.of("GET", server.target("/")).with(Headers.of("Cookie", "own=1")));
        assertThat(server.requests().get(0)).contains("\r\nCookie: own=1\r\n").doesNotContain("a=1");
        assertThat(exchange.hops().get(0).notes())
                .containsExactly("the jar's cookies were not sent: the request has a Cookie field of its own");
    }

    @Test
    void credentials_add_their_proof() {
        Credentials bearer = request -> request.with(request.headers().replacing("Authorization", "Bearer t"));
        assertThat(sent(Request.of("GET", server.target("/")).with(bearer)))
                .contains("\r\nAuthorization: Bearer t\r\n");
    }

    @Test
    void the_hop_has_every_field_that_was_sent() {
        Exchange exchange = browser.send(Browser.post(server.target("/"), "x").with(Headers.of("X-A", "1")));
        StringBuilder head = new StringBuilder("POST / HTTP/1.1\r\n");
        exchange.hops()
                .get(0)
                .request()
                .headers()
                .fields()
                .forEach(field -> head.append(field.name())
                        .append(": ")
                        .append(field.value())
                        .append("\r\n"));
        assertThat(server.requests().get(0)).isEqualTo(head + "\r\nx");
    }

    @Test
    void a_connection_serves_the_next_exchange() {
        browser.get(server.target("/1"));
        Exchange second = browser.get(server.target("/2"));
        assertThat(second.hops().get(0).reused()).isTrue();
        assertThat(second.hops().get(0).timings().phases()).doesNotContainKeys(Phase.DNS, Phase.CONNECT);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.requests()).hasSize(2);
    }
}
