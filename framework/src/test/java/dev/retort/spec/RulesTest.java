package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.Headers;
import dev.retort.source.Problem;
import dev.retort.source.SourceFile;
import dev.retort.spec.flow.Cases;
import dev.retort.template.Template;
import dev.retort.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of what a spec says, as far as they can be told without a run: 1, 6, 16, 17 and 22 to 24. */
class RulesTest {

    private static SpecFile read(String text) {
        return new SpecReader(OneTest.VOCABULARY).read(SourceFile.of("a.http.yaml", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.code() + " " + problem.at().line())
                .toList();
    }

    private static TestSpec firstTest(String text) {
        SpecFile file = read(text);
        assertThat(file.problems()).extracting(Problem::message).isEmpty();
        return (TestSpec) file.group().orElseThrow().tests().get(0);
    }

    private static String captured(String capture, String content) {
        return OneTest.of("request: GET /", "capture: {x: " + capture + "}")
                .capturedFrom(OneTest.answer(200, content))
                .map(Json::shown)
                .orElse("nothing");
    }

    @Test
    void rule_1_a_var_of_the_file_that_a_test_declares_or_captures_too_is_an_error() {
        assertThat(problems("""
                vars: {id: 1, role: admin}
                tests:
                  - request: GET /
                    vars: {role: guest}
                    capture: {id: $.id}
                """)).containsExactly("shadowed-var 4", "captured-var 5");
    }

    @Test
    void rule_6_what_does_not_depend_on_parameters_is_a_problem_of_the_file() {
        assertThat(problems("""
                tests:
                  - {request: GET /, quary: {a: 1}}
                  - request: GET /${a
                  - {request: GET /, capture: {x: '$.a['}}
                """)).containsExactly("unknown-key 2", "template-syntax 3", "json-path 4");
    }

    @Test
    void rule_6_an_unknown_name_and_a_circle_are_none_since_a_parameter_may_end_them() {
        assertThat(problems("""
                vars: {a: '${b}', b: '${a}'}
                tests:
                  - request: GET /${a}/${nobody}
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [{n: 1}, {n: 2}] ; [{"n":1}, {"n":2}]
            [1, a]           ; [{"case":1}, {"case":"a"}]
            [[1, 2], [3]]    ; [{"case":[1,2]}, {"case":[3]}]
            3                ; [{"case":1}, {"case":2}, {"case":3}]
            [null]           ; [{"case":null}]
            """)
    void rule_16_rows_are_maps_of_fields_and_what_is_no_map_is_the_case(String cases, String rows) {
        Cases read = firstTest("tests: [{request: GET /, cases: " + cases + "}]")
                .flow()
                .cases()
                .orElseThrow();
        assertThat(read.rows().stream().map(row -> shown(row.fields())).toList())
                .hasToString(rows);
    }

    private static String shown(Map<String, Template> row) {
        StringBuilder text = new StringBuilder("{");
        row.forEach((name, value) -> text.append("\"")
                .append(name)
                .append("\":")
                .append(Json.shown(value.constant().orElseThrow())));
        return text.append("}").toString();
    }

    @Test
    void rule_17_in_a_name_only_fields_that_are_literals_are_rendered() {
        TestSpec test = firstTest("""
                tests:
                  - name: user ${id} as ${role} in ${tenant}, ${secret}
                    request: GET /
                    cases: [{id: 7, role: '${x}', secret: open sesame}]
                """);
        Cases.Row row = test.flow().cases().orElseThrow().rows().get(0);
        assertThat(row.label(test.about().label(), Set.of("secret"))).isEqualTo("user 7 as ${role} in ${tenant}, •••");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            $.items[*].id             ; {"items": []}          ; nothing
            $..id                     ; {"items": []}          ; nothing
            $.items[*].id             ; {"items": [{"id": 1}]} ; [1]
            $.items                   ; {"items": []}          ; []
            $.none                    ; {"none": null}         ; null
            $.items[*].id             ; {"items": [{"id": null}]} ; [null]
            $.id | text               ; {"id": 7}              ; "7"
            "$['a | b']"              ; {"a | b": 1}           ; 1
            "$.a[?@.b == 'x | y'].c"  ; {"a": [{"b": "x | y", "c": 2}]} ; [2]
            """)
    void rule_22_a_path_that_is_not_singular_finds_nothing_or_a_list(String path, String content, String value) {
        assertThat(captured(path.startsWith("\"") ? path : "'" + path + "'", content))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            capture: {x: '$.a[${i}'}                  ; json-path
            expect: {json: {'$.a[?@.n = ${i}]': 1}}   ; json-path
            capture: {x: '$.a[${i}] | frist'}         ; unknown-filter
            """)
    void rule_23_a_bad_path_with_a_variable_in_it_is_a_problem_of_the_file(String key, String code) {
        assertThat(problems("tests: [{request: GET /, vars: {i: 1}, " + key + "}]"))
                .containsExactly(code + " 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ${path}            ; http://localhost:8080/users/1?a=b%20c
            ${url}             ; http://example.com/x
            /users/${path}     ; http://localhost:8080/users/%2Fusers%2F1%3Fa%3Db%2520c
            """)
    void rule_24_a_value_that_starts_the_target_is_a_path_or_a_url(String target, String url) {
        OneTest test =
                OneTest.of("request: GET " + target, "vars: {path: '/users/1?a=b%20c', url: 'http://example.com/x'}");
        assertThat(test.request().target().toString()).isEqualTo(url);
    }

    @Test
    void rule_24_bytes_in_a_text_or_in_json_are_an_error_that_names_base64() {
        String bytes = "vars: {sum: \"${'abc' | sha256}\"}";
        assertThat(OneTest.of("request: POST /", bytes, "text: a ${sum}").problems())
                .containsExactly(
                        "`${sum}`: bytes cannot stand in text; write `| base64`, `| hex` or `| text` after them");
        assertThat(OneTest.of("request: POST /", bytes, "json: {sum: '${sum}'}").problems())
                .containsExactly("bytes are no JSON: write `| base64` (at $['sum'])");
    }

    @Test
    void rule_24_moments_are_iso_8601() {
        assertThat(OneTest.of("request: POST /", "json: {at: '${now()}', text: 'at ${now()}'}")
                        .contentText())
                .isEqualTo("{\"at\":\"2026-03-01T10:20:30Z\",\"text\":\"at 2026-03-01T10:20:30Z\"}");
    }

    @Test
    void rule_24_keys_that_become_equal_are_an_error() {
        assertThat(OneTest.of("request: POST /", "vars: {a: x, b: x}", "json: {'${a}': 1, '${b}': 2}")
                        .problems())
                .containsExactly("two keys come to `x`");
    }

    @Test
    void rule_24_a_list_or_null_of_a_variable_acts_as_if_written_there() {
        OneTest test = OneTest.of(
                "request: GET /",
                "vars: {many: [a, b], none: null}",
                "query: {q: '${many}', n: '${none}'}",
                "headers: {X-Q: '${many}', X-N: '${none}'}");
        assertThat(test.request().target().toString()).isEqualTo("http://localhost:8080/?q=a&q=b");
        assertThat(test.request().headers().fields())
                .extracting(Headers.Field::name)
                .containsExactly("X-Q", "X-Q");
    }
}
