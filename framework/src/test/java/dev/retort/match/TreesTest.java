package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            201        | 500        | $: expected 201 but was 500
            1          | 1.0        | holds
            1          | '1'        | $: expected 1 but was "1" (a string)
            '1'        | 1          | $: expected "1" but was 1 (a number)
            true       | 'true'     | $: expected true but was "true" (a string)
            Ada        | Bob        | $: expected "Ada" but was "Bob"
            Ada        | [Ada]      | $: expected "Ada" but was ["Ada"], a list of 1
            Ada        | {a: 1}     | $: expected "Ada" but was {"a":1}
            Ada        | null       | $: expected "Ada" but was null
            Ada        | absent     | $: expected "Ada" but was absent
            null       | null       | holds
            null       | ''         | $: expected null but was "" (a string)
            ''         | ''         | holds
            '2024-05-01' | '2024-05-01' | holds
            """)
    void a_literal_must_be_equal(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {}                  | {a: 1}              | holds
            {}                  | []                  | $: expected {} but was [], a list of 0
            {}                  | absent              | $: expected {} but was absent
            {a: 1}              | {a: 1, b: 2}        | holds
            {a: 1, b: 2, c: 3}  | {a: 9, b: 2}        | $.a: expected 1 but was 9; $.c: expected 3 but was absent
            {a: {b: {c: 1}}}    | {a: {b: {c: 2}}}    | $.a.b.c: expected 1 but was 2
            {a: {b: 1}}         | {a: 5}              | $.a: expected {"b":1} but was 5 (a number)
            {a: {b: 1}}         | {}                  | $.a: expected {"b":1} but was absent
            {a: {b: {$gt: 1}}}  | {}                  | $.a: expected {"b":to be greater than 1} but was absent
            {a: null}           | {a: null}           | holds
            {a: null}           | {}                  | $.a: expected null but was absent
            {odd key: 1}        | {odd key: 2}        | $['odd key']: expected 1 but was 2
            {a: [{b: 1}]}       | {a: [{b: 2}]}       | $.a[0].b: expected 1 but was 2
            """)
    void objects_match_partially(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            []               | []              | holds
            []               | [1, 2]          | $: expected [] but was [1,2], a list of 2
            []               | absent          | $: expected [] but was absent
            [1, 2]           | [1, 2]          | holds
            [1, 2]           | [2, 1]          | $[0]: expected 1 but was 2; $[1]: expected 2 but was 1
            [1, 2]           | 3               | $: expected [1,2] but was 3 (a number)
            [1, 2]           | {a: 1}          | $: expected [1,2] but was {"a":1}
            [1, {$gt: 5}]    | [1, 6]          | holds
            [1, {$gt: 5}]    | {}              | $: expected [1,to be greater than 5] but was {}
            [{a: 1}, 2]      | [{a: 1, b: 2}, 2] | holds
            [[1], [2]]       | [[1], [3]]      | $[1][0]: expected 2 but was 3
            """)
    void arrays_match_exactly_and_in_order(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$exactly: {a: 1}}           | {a: 1}              | holds
            {$exactly: {a: 1}}           | {a: 1, b: 2}        | $.b: expected no such member but was 2
            {$exactly: {a: {b: 1}}}      | {a: {b: 1, c: 2}, d: 3} | $.a.c: expected no such member but was 2; $.d: expected no such member but was 3
            {$exactly: [{a: 1}]}         | [{a: 1, b: 2}]      | $[0].b: expected no such member but was 2
            {$exactly: {}}               | {a: 1}              | $.a: expected no such member but was 1
            {$exactly: {a: {$type: object}}} | {a: {b: 1}}     | holds
            {$exactly: 5}                | 5.0                 | holds
            {$exactly: {a: 1}}           | absent              | $: expected {"a":1} but was absent
            {a: {$exactly: {b: 1}}}      | {a: {b: 1}, c: 2}   | holds
            """)
    void exactly_allows_no_other_members(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @Test
    void a_member_that_is_absent_suggests_the_one_that_looks_like_it() {
        assertThat(Spec.of("{userId: 3}").on("{user_id: 3}"))
                .isEqualTo("$.userId: expected 3 but was absent; there is `user_id`");
    }

    @Test
    void a_path_that_is_written_as_a_name_suggests_a_jsonpath() {
        assertThat(Spec.of("{data: {user.name: Ada}}").on("{data: {user: {name: Ada}}}"))
                .isEqualTo("$.data['user.name']: expected \"Ada\" but was absent; "
                        + "if `user.name` is a path, write `$.data.user.name`");
    }

    @Test
    void a_name_with_a_dot_that_is_there_is_just_a_name() {
        assertThat(Spec.of("{user.name: Ada}").on("{user.name: Ada}")).isEqualTo("holds");
    }
}
