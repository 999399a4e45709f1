package dev.retort.spec.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.retort.http.Request;
import dev.retort.spec.OneTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {

    private static Request authorized(OneTest test) {
        Request request = test.request();
        return request.credentials().authorize(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {basic: {username: Aladdin, password: open sesame}}    | Authorization | Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
            {basic: {username: test, password: 123£}}              | Authorization | Basic dGVzdDoxMjPCow==
            {basic: {username: '', password: ''}}                  | Authorization | Basic Og==
            {basic: {username: a, password: 'b:c'}}                | Authorization | Basic YTpiOmM=
            {bearer: mF_9.B5f-4.1JqM}                              | Authorization | Bearer mF_9.B5f-4.1JqM
            {apiKey: {header: X-Key, value: abc}}                  | X-Key         | abc
            """)
    void sends_a_field(String auth, String name, String value) {
        assertThat(authorized(OneTest.of("request: GET /", "auth: " + auth))
                        .headers()
                        .values(name))
                .containsExactly(value);
    }

    @Test
    void a_user_name_with_a_colon_cannot_be_sent() {
        OneTest test = OneTest.of("request: GET /", "auth: {basic: {username: 'a:b', password: c}}");

        assertThat(test.problems()).containsExactly("a user name with `:` cannot be sent as Basic");
    }

    @Test
    void a_key_in_the_query_stands_after_the_others_and_is_encoded() {
        Request request = authorized(
                OneTest.of("request: GET /?a=1", "query: {b: 2}", "auth: {apiKey: {query: 'the key', value: 'x&y'}}"));

        assertThat(request.target().pathAndQuery()).isEqualTo("/?a=1&b=2&the%20key=x%26y");
        assertThat(request.credentials().authorize(request).target()).isEqualTo(request.target());
    }

    @Test
    void a_key_in_a_cookie_leaves_the_others() {
        Request request =
                authorized(OneTest.of("request: GET /", "cookies: {a: 1}", "auth: {apiKey: {cookie: key, value: x}}"));

        assertThat(request.cookies()).hasSize(2).containsKeys("a", "key");
    }

    @Test
    void a_field_of_ones_own_wins_and_so_does_none() {
        String auth = "auth: {bearer: x}";

        assertThat(authorized(OneTest.of("request: GET /", "headers: {authorization: own}", auth))
                        .headers()
                        .values("Authorization"))
                .containsExactly("own");
        assertThat(authorized(OneTest.of("request: GET /", "headers: {Authorization: null}", auth))
                        .headers()
                        .values("Authorization"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {basic: {username: a, password: secret}}      | auth.basic.password | secret
            {bearer: secret}                              | auth.bearer         | secret
            {apiKey: {query: a, value: secret}}           | auth.apiKey         | secret
            """)
    void confides_its_password(String auth, String name, String password) {
        OneTest test = OneTest.of("request: GET /", "auth: " + auth);
        test.request();

        assertThat(test.secrets()).containsExactly(entry(name, password));
    }

    @Test
    void confides_the_password_of_a_url() {
        OneTest test = OneTest.of("request: GET http://ada:open%20sesame@localhost/");
        test.request();

        assertThat(test.secrets()).containsExactly(entry("the password in the URL", "open sesame"));
    }
}
