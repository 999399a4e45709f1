package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.Credentials;
import dev.retort.http.Headers;
import dev.retort.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingTest {

    private static OneTest inheriting(String request, String... others) {
        return OneTest.ofFile("""
                vars: {here: "http://localhost:8080", there: "https://localhost:8080"}
                defaults:
                  auth: {bearer: the-token}
                  cookies: {session: abc}
                  headers: {X-Token: the-token, X-Plain: plain, Cookie: a=b}
                  query: {token: the-token, page: 1}
                tests:
                  - request: %s
                    %s
                """.formatted(request, String.join("\n    ", others)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a",
                "GET a",
                "GET http://localhost:8080/a",
                "GET HTTP://LOCALHOST:8080/a",
                "GET ${here}/a",
                "GET ${here | replace('localhost', 'LocalHost')}/a"
            })
    void all_that_is_inherited_goes_to_the_origin_of_the_base_url(String line) {
        OneTest test = inheriting(line);
        Request request = test.request();

        assertThat(request.credentials()).isNotSameAs(Credentials.NONE);
        assertThat(request.cookies()).containsKey("session");
        assertThat(request.headers().contains("X-Token")).isTrue();
        assertThat(request.target().pathAndQuery()).isEqualTo("/a?token=the-token&page=1");
        assertThat(test.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET https://localhost:8080/a",
                "GET http://localhost/a",
                "GET http://localhost:8081/a",
                "GET http://localhost.example.com:8080/a",
                "GET http://example.com@localhost:80/a",
                "GET ${there}/a"
            })
    void what_is_inherited_and_secret_stays_away_from_others(String line) {
        OneTest test = inheriting(line, "headers: {X-Own: the-token}");
        Request request = test.request();

        assertThat(request.credentials()).isSameAs(Credentials.NONE);
        assertThat(request.cookies()).isEmpty();
        assertThat(request.headers().fields()).extracting(Headers.Field::name).containsExactly("X-Plain", "X-Own");
        assertThat(request.target().pathAndQuery()).isEqualTo("/a?page=1");
        assertThat(test.notes()).hasSize(1);
    }

    @Test
    void what_the_test_names_itself_goes_anywhere() {
        Request request = inheriting(
                        "GET http://example.com/a",
                        "auth: {bearer: the-token}",
                        "cookies: {session: own}",
                        "headers: {X-Token: the-token}")
                .request();

        assertThat(request.credentials()).isNotSameAs(Credentials.NONE);
        assertThat(request.cookies()).containsKey("session");
        assertThat(request.headers().contains("X-Token")).isTrue();
    }

    @Test
    void the_note_names_all_that_was_held_back() {
        OneTest test = inheriting("GET http://example.com/a");
        test.request();

        assertThat(test.notes())
                .containsExactly("`auth`, the query parameter `token`, the field `X-Token`, the field `Cookie`,"
                        + " the cookie `session` of `defaults` were not sent, for"
                        + " http://example.com is not the origin of `baseUrl`; name them in the test");
    }

    @Test
    void without_a_base_url_there_is_no_home() {
        OneTest test = inheriting("GET http://localhost:8080/a", "baseUrl: null");

        assertThat(test.request().credentials()).isSameAs(Credentials.NONE);
    }
}
