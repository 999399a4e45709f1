package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.ConnectionSettings;
import dev.retort.http.Redirection;
import dev.retort.http.Timeouts;
import dev.retort.value.Quantity;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionTest {

    private static ConnectionSettings settings(String outer, String own) {
        return OneTest.ofFile("""
                vars: {soon: 7s}
                defaults: {%s}
                tests:
                  - request: GET /
                    %s
                """.formatted(outer, own)).request().settings();
    }

    private static String shown(Timeouts timeouts) {
        return shown(timeouts.connect()) + " " + shown(timeouts.response()) + " " + Quantity.shown(timeouts.total());
    }

    private static String shown(Optional<Duration> timeout) {
        return timeout.map(Quantity::shown).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                               | description: none                      | - - 30s
            timeout: 5s                      | description: none                      | - - 5s
            timeout: {connect: 1s}           | timeout: {response: 2s}                | 1s 2s 30s
            timeout: {connect: 1s, total: 9s} | timeout: {connect: 2s}                | 2s - 9s
            timeout: {connect: 1s}           | timeout: 5s                            | - - 5s
            timeout: 5s                      | timeout: {connect: 1s}                 | 1s - 5s
            timeout: {connect: 1s, response: 2s} | timeout: {connect: null}           | - 2s 30s
            timeout: {total: 9s}             | timeout: {total: null}                 | - - 30s
            timeout: {connect: 1s, total: 9s} | timeout: null                         | - - 30s
            timeout: 5s                      | timeout: ${soon}                       | - - 7s
            """)
    void timeouts_are_merged_one_level_deep(String outer, String own, String merged) {
        assertThat(shown(settings(outer, own).timeouts())).isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | description: none                    | 10 | false
            redirects: 3          | description: none                    | 3  | false
            redirects: none       | redirects: null                      | 10 | false
            redirects: 3          | redirects: {trusted: true}           | 10 | true
            ''                    | redirects: {max: 2, trusted: true}   | 2  | true
            redirects: 3          | expect: {status: 302}                | 0  | false
            ''                    | expect: {status: 3xx}                | 0  | false
            ''                    | expect: {status: [301, 308, 3xx]}    | 0  | false
            ''                    | expect: {status: [200, 302]}         | 10 | false
            ''                    | expect: {status: {$in: [302]}}       | 10 | false
            ''                    | expect: {status: any}                | 10 | false
            """)
    void redirects_replace_and_are_not_followed_where_one_is_expected(
            String outer, String own, int atMost, boolean trusted) {
        assertThat(settings(outer, own).redirection()).isEqualTo(new Redirection(atMost, trusted));
    }

    @Test
    void an_explicit_setting_of_the_test_wins_over_the_status_it_expects() {
        OneTest test = OneTest.of("request: GET /", "redirects: 4", "expect: {status: 302}");

        assertThat(test.request().settings().redirection().atMost()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | description: none                    | true
            compressed: false     | description: none                    | false
            compressed: false     | compressed: true                     | true
            compressed: false     | compressed: null                     | true
            """)
    void content_is_compressed_unless_somebody_says_no(String outer, String own, boolean compressed) {
        assertThat(settings(outer, own).compressed()).isEqualTo(compressed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.example      | GET /b         | http://a.example/b
            http://a.example/     | GET /b         | http://a.example/b
            http://a.example/v1   | GET b          | http://a.example/v1/b
            http://a.example/v1/  | GET /b/../c    | http://a.example/v1/b/../c
            http://a.example/v1/  | GET ?q=1       | http://a.example/v1?q=1
            http://a.example      | GET /%zz?a=%41 | http://a.example/%25zz?a=%41
            http://a.example      | GET /a b#c     | http://a.example/a%20b
            """)
    void a_path_is_joined_with_one_slash_and_sent_as_written(String baseUrl, String line, String url) {
        assertThat(OneTest.of("request: " + line, "baseUrl: " + baseUrl)
                        .request()
                        .target()
                        .text())
                .isEqualTo(url);
    }
}
