package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of this room. */
final class HeadersTest {

    private static final Headers HEADERS = Headers.of("A", "1").with("b", "2").with("a", "3");

    @Test
    void lines_are_found_by_name_in_any_case() {
        assertThat(HEADERS.values("a")).containsExactly("1", "3");
        assertThat(HEADERS.first("B")).contains("2");
        assertThat(HEADERS.contains("c")).isFalse();
        assertThat(Headers.of("TITLE", "I").first("title")).contains("I");
    }

    @Test
    void replacing_a_name_replaces_all_its_lines() {
        assertThat(HEADERS.replacing("A", "4").fields())
                .containsExactly(new Headers.Field("b", "2"), new Headers.Field("A", "4"));
        assertThat(HEADERS.without("a").fields()).containsExactly(new Headers.Field("b", "2"));
        assertThat(HEADERS.values("a")).hasSize(2);
    }

    @Test
    void a_suppressed_name_is_gone_until_it_is_given_again() {
        Headers suppressed = HEADERS.suppressing("TITLE").suppressing("A");
        assertThat(suppressed.isSuppressed("title")).isTrue();
        assertThat(suppressed.contains("a")).isFalse();
        assertThat(suppressed.with("A", "5").isSuppressed("a")).isFalse();
    }

    @Test
    void what_can_be_sent_has_no_fault() {
        assertThat(Headers.of("x!#$%&'*+-.^_`|~1", "any\ttext é \u0001").fault())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                        | text/html        | text/html",
                "TEXT/HTML;Charset=UTF-8          | text/html        | text/html; charset=UTF-8",
                "text/plain ; a=b;c=\"d;e\\\"f\"  | text/plain       | text/plain; a=b; c=\"d;e\\\"f\"",
                "application/vnd.api+json; x=     | application/vnd.api+json | application/vnd.api+json; x=\"\"",
                "multipart/form-data; boundary=\"a b\" | multipart/form-data | multipart/form-data; boundary=\"a b\"",
                "image/ICON                       | image/icon       | image/icon",
            })
    void media_types_are_read_and_written(String text, String essence, String written) {
        MediaType type = MediaType.parse(text).orElseThrow();
        assertThat(type.essence()).isEqualTo(essence);
        assertThat(type.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text/", "/html", "text/html/x", "te xt/html", "*"})
    void what_is_no_media_type_is_none(String text) {
        assertThat(MediaType.parse(text)).isEmpty();
    }

    @Test
    void a_parameter_is_found_in_any_case_and_replaced() {
        MediaType type = MediaType.parse("a/b; x=1; y=2").orElseThrow();
        assertThat(type.parameter("X")).contains("1");
        assertThat(type.with("x", "3").text()).isEqualTo("a/b; y=2; x=3");
        assertThat(MediaType.parse("a/b; charset=\"utf-8\"").orElseThrow().charset())
                .isPresent();
        assertThat(MediaType.parse("a/b; charset=klingon").orElseThrow().charset())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "a/b?c, a%2Fb%3Fc",
        "-._~, -._~",
        "%41, %2541",
        "€, %E2%82%AC",
        "a+b, a%2Bb",
        "'', ''",
    })
    void a_value_is_encoded_for_a_target(String value, String encoded) {
        assertThat(Target.encode(value)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.COM,               http://example.com/",
        "https://example.com:443/a,        https://example.com/a",
        "http://example.com:443/a,         http://example.com:443/a",
        "http://example.com:/a,            http://example.com/a",
        "http://bücher.example/,           http://xn--bcher-kva.example/",
        "http://[::1]:8080/,               http://[::1]:8080/",
        "http://user:pw@example.com/a#b,   http://example.com/a",
        "http://a_b.example/,              http://a_b.example/",
        "http://TITLE.example/,            http://title.example/",
    })
    void a_target_is_shown_as_it_is_sent(String written, String shown) {
        Target target = Target.of(written);
        assertThat(target.fault()).isEmpty();
        assertThat(target.text()).isEqualTo(shown);
        assertThat(target.uri()).hasToString(shown);
    }

    @Test
    void targets_are_equal_where_they_lead_to_the_same() {
        assertThat(Target.of("HTTP://example.com")).isEqualTo(Target.of("http://example.com:80/#x"));
        assertThat(Target.of("http://a@example.com")).isNotEqualTo(Target.of("http://example.com"));
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void a_failure_kind_is_found_by_its_word(FailureKind kind) {
        assertThat(FailureKind.of(kind.word())).contains(kind);
        assertThat(kind.word()).matches("[a-z-]+");
    }

    @Test
    void the_words_of_failures_are_those_of_the_format() {
        List<String> words = List.of(
                ("dns connect-refused connect-timeout connect-failed proxy-connect proxy-auth proxy-refused socks"
                                + " tls-untrusted tls-expired tls-hostname tls-protocol tls-handshake"
                                + " tls-client-certificate request-invalid response-timeout deadline empty-response"
                                + " reset malformed-response header-too-large body-truncated body-too-large"
                                + " decode-failed redirect-loop redirect-limit redirect-invalid")
                        .split(" "));
        assertThat(FailureKind.values()).extracting(FailureKind::word).containsExactlyElementsOf(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, 1023 bytes",
        "1024, 1 KiB",
        "1025, 1025 bytes",
        "16777216, 16 MiB",
        "1099511627776, 1 TiB",
        "1125899906842624, 1024 TiB",
    })
    void sizes_are_shown_in_the_largest_unit_that_fits(long bytes, String text) {
        assertThat(Amounts.size(bytes)).isEqualTo(text);
    }
}
