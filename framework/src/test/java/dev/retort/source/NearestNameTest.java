package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KEYS = List.of(
            "query",
            "header",
            "headers",
            "request",
            "baseUrl",
            "base64",
            "onFailure",
            "capture",
            "cases",
            "tags",
            "id",
            "tls",
            "$gte",
            "$matches");

    @ParameterizedTest
    @CsvSource({
        "quary, query",
        "qurey, query",
        "querry, query",
        "query, query",
        "queries, query",
        "Header, header",
        "heders, header",
        "REQUEST, request",
        "requests, request",
        "base-url, baseUrl",
        "base_url, baseUrl",
        "BASEURL, baseUrl",
        "on-failure, onFailure",
        "onFailures, onFailure",
        "captures, capture",
        "case, cases",
        "tag, tags",
        "$gte2, $gte",
        "$match, $matches",
        "ONFAILURE, onFailure",
    })
    void finds_the_name_that_was_meant(String wanted, String nearest) {
        assertThat(NearestName.of(wanted, KEYS)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"body", "x", "''", "method", "xy", "assertions", "json"})
    void finds_none_where_none_is_near(String wanted) {
        assertThat(NearestName.of(wanted, KEYS)).isEmpty();
    }

    @Test
    void of_equally_near_names_the_first_is_meant() {
        assertThat(NearestName.of("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void an_endless_name_is_near_to_none() {
        assertThat(NearestName.of("q".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void suggests_the_nearest_or_tells_what_is_known() {
        assertThat(NearestName.suggestion("quary", KEYS)).isEqualTo("did you mean `query`?");
        assertThat(NearestName.suggestion("zzz", List.of("b", "a"))).isEqualTo("known here: b, a");
        assertThat(NearestName.suggestion("zzz", List.of())).isEmpty();
    }

    @Test
    void a_long_list_of_known_names_is_cut() {
        List<String> many = IntStream.range(0, 60).mapToObj(i -> "name" + i).toList();
        assertThat(NearestName.suggestion("zzzzzzz", many))
                .startsWith("known here: name0, name1, ")
                .endsWith("name13 and 46 more");
    }
}
