package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects: where they lead, what goes along, and what stays at its origin. */
@Timeout(30)
final class RedirectTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @AutoClose
    private final Browser browser = new Browser();

    private static String to(int status, String location) {
        return "HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static Request with(Request request, Redirection redirection) {
        return request.with(request.settings().with(redirection));
    }

    @ParameterizedTest
    @CsvSource({
        "301, GET, GET", "302, GET, GET", "303, GET, GET", "307, GET, GET", "308, GET, GET",
        "301, POST, GET", "302, POST, GET", "303, POST, GET", "307, POST, POST", "308, POST, POST",
        "301, PUT, PUT", "302, PUT, PUT", "303, PUT, GET", "307, PUT, PUT", "308, PUT, PUT",
        "301, HEAD, HEAD", "302, HEAD, HEAD", "303, HEAD, HEAD", "307, HEAD, HEAD", "308, HEAD, HEAD",
    })
    void methods_change_as_rfc_9110_says(int status, String method, String becomes) {
        try (RawServer server = RawServer.answering(to(status, "/next"), "HTTP/1.1 204 No Content\r\n\r\n")) {
            browser.response(Request.of(method, server.target("/")));
            assertThat(server.requests().get(1)).startsWith(becomes + " /next HTTP/1.1\r\n");
        }
    }

    @Test
    void content_and_its_fields_are_dropped_where_post_becomes_get() {
        try (RawServer server = RawServer.answering(to(303, "/next"), OK)) {
            browser.response(Browser.post(server.target("/"), "hello")
                    .with(Headers.of("Content-Language", "en").with("X-Mine", "1")));
            assertThat(server.requests().get(1)).contains("\r\nX-Mine: 1\r\n").doesNotContain("Content-");
        }
    }

    @Test
    void content_goes_again_within_its_origin() {
        try (RawServer server = RawServer.answering(to(307, "/next"), OK)) {
            browser.response(Browser.post(server.target("/"), "hello"));
            assertThat(server.requests()).allMatch(request -> request.endsWith("\r\n\r\nhello"));
        }
    }

    @Test
    void every_hop_is_recorded() {
        try (RawServer server = RawServer.answering(to(302, "/b"), to(301, "c?x=1"), OK)) {
            Exchange exchange = browser.get(server.target("/a/"));
            assertThat(exchange.hops())
                    .extracting(hop -> hop.request().target().pathAndQuery())
                    .containsExactly("/a/", "/b", "/c?x=1");
            assertThat(exchange.hops())
                    .extracting(hop -> hop.response().orElseThrow().status())
                    .containsExactly(302, 301, 200);
            assertThat(exchange.hops().get(0).response().orElseThrow().headers().first("Location"))
                    .contains("/b");
            assertThat(exchange.hops().get(1).reused()).isTrue();
            assertThat(exchange.response().orElseThrow().target().pathAndQuery())
                    .isEqualTo("/c?x=1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b/c?q=1, d,          /a/b/d",
        "/a/b/c?q=1, ../d,       /a/d",
        "/a/b/c?q=1, ../../../d, /d",
        "/a/b/c?q=1, ./,         /a/b/",
        "/a/b/c?q=1, ..,         /a/",
        "/a/b/c?q=1, /x/./y/../z?r=../s, /x/z?r=../s",
        "/a/b/c?q=1, ?r=2,       /a/b/c?r=2",
        "/a/b/c?q=1, d#part,     /a/b/d",
        "/a/b/c?q=1, 'd e/é',    /a/b/d%20e/%C3%A9",
        "/a/b/c?q=1, d:e/f,      ''",
        "/a/b/c?q=1, ./d:e/f,    /a/b/d:e/f",
        "/,          x,          /x",
    })
    void references_are_resolved_as_rfc_3986_says(String base, String reference, String expected) {
        Target target = References.resolve(Target.of("http://example.com" + base), reference);
        assertThat(target.fault().isPresent() ? "" : target.pathAndQuery()).isEqualTo(expected);
    }

    @Test
    void a_reference_may_name_another_host_or_scheme() {
        Target base = Target.of("https://example.com/a");
        assertThat(References.resolve(base, "//other.example/b").text()).isEqualTo("https://other.example/b");
        assertThat(References.resolve(base, "HTTP://Other.example:81/b").text()).isEqualTo("http://other.example:81/b");
    }

    @Test
    void nothing_secret_goes_to_another_origin() {
        try (RawServer other = RawServer.answering(OK);
                RawServer home = RawServer.answering(to(302, other.target("/x").text()))) {
            Request request = Request.of("GET", home.target("/"))
                    .with(Headers.of("authorization", "secret-1")
                            .with("Proxy-Authorization", "secret-2")
                            .with("X-Api-Key", "secret-3")
                            .with("X-Mine", "1"))
                    .withCookies(Map.of("own", Optional.of("secret-4")))
                    .with(asked -> asked.with(asked.headers().with("X-Proof", "secret-5")))
                    .withConfidential(name -> name.equalsIgnoreCase("x-api-key"));
            assertThat(browser.response(request).decodedText().text()).isEqualTo("ok");
            assertThat(home.requests().get(0)).contains("secret-1", "secret-2", "secret-3", "secret-4", "secret-5");
            assertThat(other.requests().get(0)).contains("X-Mine: 1").doesNotContain("secret");
        }
    }

    @Test
    void user_info_of_the_first_url_stays_at_its_origin() {
        try (RawServer other = RawServer.answering(OK);
                RawServer home = RawServer.answering(
                        to(302, "/b"), to(302, other.target("/x").text()))) {
            browser.response(Request.of("GET", Target.of("http://ada:pw@" + home.place() + "/")));
            assertThat(home.requests()).hasSize(2).allMatch(request -> request.contains("Authorization: Basic"));
            assertThat(other.requests().get(0)).doesNotContain("Authorization");
        }
    }

    @Test
    void credentials_are_given_again_where_a_redirect_comes_home() {
        String[] homeAddress = new String[1];
        try (RawServer other = RawServer.serving(peer -> {
                    peer.readRequest();
                    peer.send(to(302, homeAddress[0]));
                });
                RawServer home = RawServer.answering(to(302, other.target("/x").text()), OK)) {
            homeAddress[0] = home.target("/back").text();
            Credentials bearer = asked -> asked.with(asked.headers().replacing("Authorization", "Bearer t"));
            browser.response(Request.of("GET", home.target("/")).with(bearer));
            assertThat(other.requests().get(0)).doesNotContain("Bearer");
            assertThat(home.requests().get(1)).startsWith("GET /back").contains("Authorization: Bearer t");
        }
    }

    @Test
    void content_to_another_origin_is_refused_before_it_is_sent() {
        try (RawServer other = RawServer.answering(OK);
                RawServer home = RawServer.answering(to(307, other.target("/x").text()))) {
            TransportFailure failure = browser.failure(Browser.post(home.target("/"), "hello"));
            assertThat(failure.summary())
                    .isEqualTo("the redirect (307) would carry the content of the request to another origin, http://"
                            + other.place());
            assertThat(failure.kind()).isEqualTo(FailureKind.REDIRECT_INVALID);
            assertThat(failure.hint())
                    .isEqualTo("`redirects: {trusted: true}` allows it; `redirects: none` shows the response itself");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void everything_goes_to_another_origin_if_it_is_trusted() {
        try (RawServer other = RawServer.answering(OK);
                RawServer home = RawServer.answering(to(307, other.target("/x").text()))) {
            Request request = Browser.post(home.target("/"), "hello").with(Headers.of("Authorization", "secret"));
            browser.response(with(request, new Redirection(3, true)));
            assertThat(other.requests().get(0))
                    .contains("Authorization: secret")
                    .endsWith("hello");
        }
    }

    @Test
    void a_host_field_of_ones_own_stays_at_its_origin() {
        try (RawServer other = RawServer.answering(OK);
                RawServer home = RawServer.answering(to(302, other.target("/x").text()))) {
            browser.response(Request.of("GET", home.target("/")).with(Headers.of("Host", "virtual.example")));
            assertThat(other.requests().get(0)).contains("Host: " + other.place());
        }
    }

    @Test
    void a_redirect_is_the_response_if_none_is_followed() {
        try (RawServer server = RawServer.answering(to(302, "ftp://example.com/"))) {
            Response response = browser.response(with(Request.of("GET", server.target("/")), Redirection.NONE));
            assertThat(response.head().status()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 305, 306})
    void other_statuses_of_that_class_are_responses(int status) {
        try (RawServer server = RawServer.answering(to(status, "/next"))) {
            assertThat(browser.response(Request.of("GET", server.target("/")))
                            .head()
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void a_redirect_without_a_location_is_a_response() {
        try (RawServer server = RawServer.answering("HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\nok")) {
            assertThat(browser.response(Request.of("GET", server.target("/")))
                            .decodedText()
                            .text())
                    .isEqualTo("ok");
        }
    }

    @Test
    void more_redirects_than_allowed_are_a_failure() {
        try (RawServer server = RawServer.answering(to(302, "/1"), to(302, "/2"), to(302, "/3"), OK)) {
            Request request = with(Request.of("GET", server.target("/")), new Redirection(2, false));
            Exchange exchange = browser.send(request);
            TransportFailure failure = exchange.failure().orElseThrow();
            assertThat(failure.summary()).isEqualTo("more than 2 redirects came, the last to " + server.target("/3"));
            assertThat(failure.kind()).isEqualTo(FailureKind.REDIRECT_LIMIT);
            assertThat(exchange.hops()).hasSize(3);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void as_many_redirects_as_allowed_are_followed() {
        try (RawServer server = RawServer.answering(to(302, "/1"), to(302, "/2"), OK)) {
            Request request = with(Request.of("GET", server.target("/")), new Redirection(2, false));
            assertThat(browser.response(request).target()).isEqualTo(server.target("/2"));
        }
    }

    @Test
    void a_circle_of_redirects_is_a_loop() {
        try (RawServer server = RawServer.answering(to(302, "/b"), to(302, "/a"))) {
            TransportFailure failure = browser.failure(Request.of("GET", server.target("/a")));
            assertThat(failure.summary())
                    .isEqualTo("the redirects lead back to " + server.target("/a") + ", with nothing changed");
            assertThat(failure.kind()).isEqualTo(FailureKind.REDIRECT_LOOP);
            assertThat(failure.phase()).isEqualTo(Phase.REDIRECT);
            assertThat(server.requests()).hasSize(2);
            assertThat(failure.sent()).isEqualTo(server.requests().get(1).length());
            assertThat(failure.received()).isEqualTo(to(302, "/a").length());
        }
    }

    @Test
    void a_redirect_to_itself_that_sets_a_cookie_is_no_loop() {
        try (RawServer server = RawServer.answering(
                "HTTP/1.1 302 Found\r\nLocation: /a\r\nSet-Cookie: seen=1\r\nContent-Length: 0\r\n\r\n", OK)) {
            Exchange exchange = browser.get(server.target("/a"));
            assertThat(exchange.response().orElseThrow().head().status()).isEqualTo(200);
            assertThat(server.requests().get(1)).contains("Cookie: seen=1");
            assertThat(exchange.hops().get(0).cookies())
                    .extracting(SetCookie::name)
                    .containsExactly("seen");
        }
    }

    @Test
    void the_content_of_a_redirect_is_passed_over_however_long_it_is() {
        String endless = "HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 100000000\r\n\r\n";
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            if (peer.requests().get(0).startsWith("GET /next")) {
                peer.send(OK);
            } else {
                peer.send(endless);
                peer.sendForever("x".repeat(1000));
            }
        })) {
            assertThat(browser.response(Request.of("GET", server.target("/")))
                            .decodedText()
                            .text())
                    .isEqualTo("ok");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void the_failure_of_a_later_hop_names_its_url() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(to(302, "/next"));
            peer.readRequest();
        })) {
            Exchange exchange = browser.send(Request.of("PATCH", server.target("/")));
            assertThat(exchange.failure().orElseThrow().kind()).isEqualTo(FailureKind.EMPTY_RESPONSE);
            assertThat(exchange.failure().orElseThrow().url())
                    .isEqualTo(server.target("/next").text());
            assertThat(exchange.hops()).hasSize(2);
            assertThat(exchange.hops().get(1).response()).isEmpty();
        }
    }

    @Test
    void one_deadline_holds_for_all_hops_together() {
        try (RawServer server = RawServer.serving(peer -> {
            for (int hop = 0; peer.readRequest(); hop++) {
                peer.send("HTTP/1.1 102 Processing\r\n\r\n");
                peer.pause(100);
                peer.send(to(302, "/" + hop));
            }
        })) {
            Request request = Request.of("GET", server.target("/"));
            TransportFailure failure = browser.failure(request.with(new ConnectionSettings(
                    Fault.total(500), new Redirection(1000, false), true, ConnectionSettings.DEFAULT_CONTENT_LIMIT)));
            assertThat(failure.kind()).isEqualTo(FailureKind.DEADLINE);
            assertThat(server.requests()).hasSizeBetween(2, 20);
        }
    }

    @Test
    void content_that_can_be_sent_only_once_is_not_sent_twice() {
        Content once = new OnceContent("hello");
        try (RawServer server = RawServer.answering(to(307, "/next"), OK)) {
            TransportFailure failure =
                    browser.failure(Request.of("POST", server.target("/")).with(once));
            assertThat(failure.summary())
                    .isEqualTo("the redirect (307) asks for the content once more, which can be sent only once");
            assertThat(server.requests()).hasSize(1);
            assertThat(failure.kind()).isEqualTo(FailureKind.REDIRECT_INVALID);
        }
    }
}
