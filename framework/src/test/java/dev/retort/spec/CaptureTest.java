package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.value.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureTest {

    private static final String CONTENT =
            "{\"id\":7,\"none\":null,\"a | b\":1,\"items\":[{\"name\":\"pen\",\"n\":1},{\"name\":\"ink\",\"n\":2}]}";

    private static OneTest capturing(String capture) {
        return OneTest.of("request: GET /", "vars: {name: ink, i: 1}", "capture: {x: " + capture + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            $.id                                             ; 7
            $.none                                           ; null
            $.gone                                           ; nothing
            '$.items[?@.n > 0].name'                         ; ["pen","ink"]
            '$.items[?@.n > 9].name'                         ; nothing
            '$.items[?@.name == ${name}].n'                  ; [2]
            '$.items[${i}].name'                             ; "ink"
            '$.items[?@.name == ${name}].n | first'          ; 2
            $.id | plus(1) | text                            ; "8"
            $.gone | default(3)                              ; 3
            "$['a | b']"                                     ; 1
            "$['a | b'] | plus(i)"                           ; 2
            '${response.headers.etag}'                       ; "\\"e\\""
            '${response.headers.Link}'                       ; ["<a>","<b>"]
            '${response.headers.Gone}'                       ; nothing
            '${response.headers.Gone | default(null)}'       ; null
            '${response.status}-${response.json.id}'         ; "200-7"
            """)
    void takes_what_it_finds(String capture, String value) {
        assertThat(capturing(capture)
                        .capturedFrom(OneTest.answer(200, CONTENT, "ETag: \"e\"", "Link: <a>", "Link: <b>"))
                        .map(Json::shown)
                        .orElse("nothing"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            id              ; `id` is neither a JSONPath nor a template over `response`
            $.a | frist     ; unknown filter `frist`
            '$.a['          ; `$.a[` is no JSONPath: this `[` has no `]`
            '$.a[${i}'      ; `$.a[${i}` is no JSONPath: this `[` has no `]`
            """)
    void what_can_never_find_anything_is_told_with_the_file(String capture, String problem) {
        assertThat(capturing(capture).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            id              ; write `$.id` or `${response.headers.id}`
            headers.Link    ; write `${response.headers.Link}`
            cookies.session ; write `${response.cookies.session}`
            response.status ; write `${response.status}`
            """)
    void what_was_meant_is_suggested(String capture, String suggestion) {
        assertThat(capturing(capture).suggestions()).containsExactly(suggestion);
    }
}
