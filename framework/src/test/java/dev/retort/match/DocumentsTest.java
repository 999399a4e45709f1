package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$.a.b: 1}                   | {a: {b: 1}}     | holds
            {$.a.b: 1}                   | {a: {b: 2}}     | $.a.b: expected 1 but was 2
            {$.a.b: 1}                   | {a: {}}         | $.a.b: expected 1 but was absent
            {$.a.b: {$exists: false}}    | {a: {}}         | holds
            {$.a.b: {c: 1}}              | {a: {b: {c: 2}}} | $.a.b.c: expected 1 but was 2
            {'$.a[*]': [1, 2]}           | {a: [1, 2]}     | holds
            {'$.a[*].n': Ada}            | {a: [{n: Ada}]} | $.a[*].n: expected "Ada" but was ["Ada"], a list of 1
            {'$.a[*]': {$exists: true}}  | {a: []}         | $.a[*]: expected to exist but was absent
            {'$.a[*]': {$exists: false}} | {a: []}         | holds
            {'$.a[*]': {$exists: false}} | {a: [1]}        | $.a[*]: expected to be absent but was [1]
            {'$.a[*]': {$not: {$exists: true}}} | {a: []}  | holds
            {'$.a[*]': {$allOf: [{$exists: true}, {$size: 1}]}} | {a: [1]} | holds
            {'$.a[*]': {$size: 0}}       | {a: []}         | holds
            {'$.a[*]': {$each: {$exists: true}}} | {a: [[]]} | holds
            {$: {$size: 1}}              | {a: 1, b: 2}    | $: expected size 1 but was size 2: {"a":1,"b":2}
            {$.a: 1, b: 2}               | {a: 1, b: 3}    | $.b: expected 2 but was 3
            {$.a: 1, b: 2}               | absent          | $.a: expected 1 but was absent; $: expected {"b":2} but was absent
            {'$..a': {$size: 2}}         | absent          | $..a: expected size 2 but was absent
            {a: 1}                       | {a: 2}          | $.a: expected 1 but was 2
            {$size: 1}                   | {a: 1}          | holds
            [1]                          | [1]             | holds
            """)
    void jsonpaths_stand_at_the_top(String spec, String value, String verdict) {
        assertThat(Spec.ofDocument(spec).on(value)).isEqualTo(verdict);
    }

    @Test
    void a_variable_in_a_path_is_a_literal() {
        assertThat(Spec.ofDocument("{'$.a[${i}]': 5}").with("{i: 1}").on("{a: [4, 6]}"))
                .isEqualTo("$.a[1]: expected 5 but was 6");
        assertThat(Spec.ofDocument("{'$[${k}]': 5}").with("{k: \"it's\"}").on("{\"it's\": 5}"))
                .isEqualTo("holds");
    }

    @Test
    void a_path_that_is_wrong_is_a_problem_of_the_spec_also_with_variables_in_it() {
        assertThat(Spec.ofDocument("{'$.a[': 1}").problems())
                .singleElement()
                .asString()
                .startsWith("json-path: ");
        assertThat(Spec.ofDocument("{'$.a[${i}': 1}").problems())
                .singleElement()
                .asString()
                .startsWith("json-path: ");
    }

    @Test
    void a_document_names_the_variables_of_paths_and_matchers() {
        assertThat(Spec.ofDocument("{'$.a[${i}]': \"${x}\", b: \"${y}\"}")
                        .matcher()
                        .names())
                .extracting(use -> use.name())
                .containsExactly("i", "x", "y");
    }
}
