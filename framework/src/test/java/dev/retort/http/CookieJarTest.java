package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars as RFC 6265 wants them. */
final class CookieJarTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-05-01T12:00:00Z"));
    private final CookieJar jar = CookieJar.empty(clock);

    private List<String> store(String url, String... lines) {
        Headers headers = Headers.EMPTY;
        for (String line : lines) {
            headers = headers.with("Set-Cookie", line);
        }
        return jar.store(Target.of(url), SetCookies.of(headers));
    }

    private static String sentBy(CookieJar jar, String url) {
        return jar.cookiesFor(Target.of(url)).stream()
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }

    private String sentTo(String url) {
        return sentBy(jar, url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // set by                   | line                         | sent to                       | whether
                "http://example.com/        | a=1                          | http://example.com/x          | true",
                "http://example.com/        | a=1                          | http://EXAMPLE.com:8080/      | true",
                "http://example.com/        | a=1                          | http://www.example.com/       | false",
                "http://www.example.com/    | a=1                          | http://example.com/           | false",
                "http://www.example.com/    | a=1; Domain=example.com      | http://example.com/           | true",
                "http://www.example.com/    | a=1; Domain=.Example.COM     | http://api.example.com/       | true",
                "http://www.example.com/    | a=1; Domain=example.com      | http://notexample.com/        | false",
                "http://www.example.com/    | a=1; Domain=                 | http://www.example.com/       | true",
                "http://www.example.com/    | a=1; Domain=                 | http://x.www.example.com/     | false",
                "http://127.0.0.1/          | a=1                          | http://127.0.0.1/             | true",
                "http://127.0.0.1/          | a=1; Domain=127.0.0.1        | http://127.0.0.1/             | true",
                "http://example.com/a/b     | a=1                          | http://example.com/a/c        | true",
                "http://example.com/a/b     | a=1                          | http://example.com/a          | true",
                "http://example.com/a/b     | a=1                          | http://example.com/ab         | false",
                "http://example.com/a/b     | a=1                          | http://example.com/           | false",
                "http://example.com/a/b/    | a=1                          | http://example.com/a/b/c      | true",
                "http://example.com/a/b     | a=1; Path=/                  | http://example.com/           | true",
                "http://example.com/        | a=1; Path=/a                 | http://example.com/a?x        | true",
                "http://example.com/        | a=1; Path=/a/                | http://example.com/a          | false",
                "http://example.com/a/b     | a=1; Path=x                  | http://example.com/a/c        | true",
                "https://example.com/       | a=1; Secure                  | https://example.com/          | true",
                "https://example.com/       | a=1; secure                  | http://example.com/           | false",
                "http://localhost/          | a=1; Secure                  | http://localhost/             | false",
                "http://example.com/        | a=1; HttpOnly; SameSite=Lax  | http://example.com/           | true",
            })
    void a_cookie_goes_where_it_belongs(String from, String line, String to, boolean whether) {
        store(from, line);
        assertThat(sentTo(to)).isEqualTo(whether ? "a=1" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/,     other.example",
        "http://example.com/,     www.example.com",
        "http://1.2.3.4/,         3.4",
        "http://example.com/,     le.com",
    })
    void a_host_may_not_set_cookies_for_others(String from, String domain) {
        Target target = Target.of(from);
        assertThat(store(from, "a=1; Domain=" + domain))
                .containsExactly("the cookie `a` was not stored: "
                        + target.origin().host() + " may not set one for `" + domain + "`");
        assertThat(jar.cookies()).isEmpty();
    }

    @Test
    void values_are_kept_as_they_come() {
        store("http://example.com/", "a=\"x y\"; Path=/", "b=c=d", "e=", "  f  =  g  ");
        assertThat(sentTo("http://example.com/")).isEqualTo("a=\"x y\"; b=c=d; e=; f=g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "novalue", "=x", "; Path=/"})
    void what_has_no_name_and_value_is_no_cookie(String line) {
        assertThat(SetCookies.of(Headers.of("Set-Cookie", line))).isEmpty();
    }

    @Test
    void longer_paths_come_first_then_older_cookies() {
        store("http://example.com/", "a=1; Path=/", "b=2; Path=/x", "c=3; Path=/", "d=4; Path=/x");
        assertThat(sentTo("http://example.com/x")).isEqualTo("b=2; d=4; a=1; c=3");
    }

    @Test
    void a_new_value_keeps_the_place_of_the_old_one() {
        store("http://example.com/", "a=1", "b=2", "a=3");
        assertThat(sentTo("http://example.com/")).isEqualTo("a=3; b=2");
    }

    @Test
    void the_same_name_for_another_path_or_domain_is_another_cookie() {
        store("http://www.example.com/", "a=1", "a=2; Path=/x", "a=3; Domain=example.com");
        assertThat(sentTo("http://www.example.com/x")).isEqualTo("a=2; a=1; a=3");
    }

    @Test
    void max_age_counts_in_seconds_and_wins_over_expires() {
        store("http://example.com/", "a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        clock.step(59);
        assertThat(sentTo("http://example.com/")).isEqualTo("a=1");
        clock.step(1);
        assertThat(sentTo("http://example.com/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max-Age=0", "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT"})
    void a_cookie_of_the_past_is_deleted(String attribute) {
        store("http://example.com/", "a=1", "b=2");
        store("http://example.com/", "a=; " + attribute);
        assertThat(sentTo("http://example.com/")).isEqualTo("b=2");
    }

    @Test
    void a_max_age_that_is_no_number_or_without_end_does_no_harm() {
        store("http://example.com/", "a=1; Max-Age=soon", "b=2; Max-Age=9223372036854775807");
        assertThat(sentTo("http://example.com/")).isEqualTo("a=1; b=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 21 Oct 2026 07:28:00 GMT  | 2026-10-21T07:28:00Z",
                "Wednesday, 21-Oct-26 07:28:00 GMT | 2026-10-21T07:28:00Z",
                "Wed Oct 21 07:28:00 2026       | 2026-10-21T07:28:00Z",
                "Wed, 21-Oct-2026 07:28:00 GMT  | 2026-10-21T07:28:00Z",
                "21 oct 70 7:8:9                | 1970-10-21T07:08:09Z",
                "21 Oct 69 07:28:00             | 2069-10-21T07:28:00Z",
                "01 JUNI 2027 00:00:00 +0200    | 2027-06-01T00:00:00Z",
                "31 Feb 2026 00:00:00           | ",
                "21 Oct 2026                    | ",
                "21 Oct 2026 25:00:00           | ",
                "Oct 2026 07:28:00              | ",
                "21 Oct 1500 07:28:00           | ",
                "tomorrow                       | ",
                "21 Oct 2026 07:28              | ",
            })
    void dates_are_read_in_all_their_forms(String text, Instant expected) {
        assertThat(CookieDate.read(text).orElse(null)).isEqualTo(expected);
    }

    @Test
    void all_attributes_of_a_cookie_that_was_set_are_known() {
        List<SetCookie> set = SetCookies.of(Headers.of(
                "Set-Cookie",
                "id=a1; Domain=example.com; Path=/x; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=60; Secure; HttpOnly;"
                        + " SameSite=Strict; Partitioned"));
        assertThat(set)
                .containsExactly(new SetCookie(
                        "id",
                        "a1",
                        Optional.of("example.com"),
                        Optional.of("/x"),
                        Optional.of(Instant.parse("2026-10-21T07:28:00Z")),
                        OptionalLong.of(60),
                        true,
                        true,
                        Optional.of("Strict")));
    }

    @Test
    void changes_since_a_copy_can_be_laid_over_another_jar() {
        store("http://example.com/", "a=1", "b=2", "c=3");
        CookieJar start = jar.copy();
        CookieJar other = jar.copy();
        store("http://example.com/", "a=changed", "b=; Max-Age=0", "d=4");
        assertThat(sentBy(start, "http://example.com/")).isEqualTo("a=1; b=2; c=3");

        other.store(Target.of("http://example.com/"), SetCookies.of(Headers.of("Set-Cookie", "e=5")));
        CookieChanges changes = jar.changesSince(start);
        assertThat(changes.set()).extracting(Cookie::name).containsExactly("a", "d");
        assertThat(changes.deleted()).extracting(Cookie.Key::name).containsExactly("b");
        other.apply(changes);
        assertThat(sentBy(other, "http://example.com/")).isEqualTo("a=changed; c=3; e=5; d=4");
    }

    @Test
    void a_jar_without_changes_has_none() {
        store("http://example.com/", "a=1");
        assertThat(jar.changesSince(jar.copy())).isEqualTo(CookieChanges.NONE);
    }

    @Test
    void no_jar_sends_and_keeps_nothing() {
        CookieJar none = CookieJar.none();
        none.store(Target.of("http://example.com/"), SetCookies.of(Headers.of("Set-Cookie", "a=1")));
        none.apply(new CookieChanges(
                List.of(Cookie.of(
                        SetCookies.of(Headers.of("Set-Cookie", "b=2")).get(0),
                        Target.of("http://example.com/"),
                        clock.instant())),
                List.of()));
        assertThat(none.cookies()).isEmpty();
    }

    @Test
    void a_secure_cookie_that_is_not_sent_is_noted() {
        try (RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\n\r\n");
                Browser browser = new Browser()) {
            browser.jar.store(server.target("/"), SetCookies.of(Headers.of("Set-Cookie", "id=1; Secure")));
            Hop hop = browser.get(server.target("/")).hops().get(0);
            assertThat(hop.request().headers().contains("Cookie")).isFalse();
            assertThat(hop.notes()).containsExactly("the cookie `id` is Secure and was not sent over http");
        }
    }

    @Test
    void what_an_exchange_sets_is_in_its_hop_and_in_the_jar() {
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 204 No Content\r\nSet-Cookie: a=1; HttpOnly\r\nset-cookie: b=2; Domain=evil.example\r\n\r\n");
                Browser browser = new Browser()) {
            Hop hop = browser.get(server.target("/")).hops().get(0);
            assertThat(hop.cookies()).extracting(SetCookie::name).containsExactly("a", "b");
            assertThat(hop.notes())
                    .containsExactly("the cookie `b` was not stored: 127.0.0.1 may not set one for `evil.example`");
            browser.get(server.target("/"));
            assertThat(server.requests().get(1)).contains("\r\nCookie: a=1\r\n");
        }
    }

    /** Stands still until it is told to step. */
    private static final class SteppingClock extends Clock {

        private Instant now;

        SteppingClock(Instant now) {
            this.now = now;
        }

        void step(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
