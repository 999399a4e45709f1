package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestElementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            [1, 2, 3, 4]   | [2, 3, 4]          | $[0]: expected 1 but was missing
            [1, 2, 3, 4]   | [0, 1, 2, 3, 4]    | $[0]: expected no such element but was 0
            [1, 2, 3, 4]   | [1, 2, 9, 3, 4]    | $[2]: expected no such element but was 9
            [1, 2, 3, 4]   | [1, 9, 3, 4]       | $[1]: expected 2 but was 9
            [1, 2, 3, 4]   | [2, 3, 4, 5]       | $[0]: expected 1 but was missing; $[3]: expected no such element but was 5
            [1, 2, 3]      | []                 | $[0]: expected 1 but was missing; $[1]: expected 2 but was missing; $[2]: expected 3 but was missing
            [a, b, c, d, e] | [x, b, c, e]      | $[0]: expected "a" but was "x"; $[3]: expected "d" but was missing
            [{id: 1, n: a}, {id: 2, n: b}] | [{id: 2, n: c}] | $[0]: expected {"id":1,"n":"a"} but was missing; $[0].n: expected "b" but was "c"
            [{id: 1, n: a}, {id: 2, n: b}] | [{id: 3, n: z}, {id: 1, n: a}, {id: 2, n: c}] | $[0]: expected no such element but was {"id":3,"n":"z"}; $[2].n: expected "b" but was "c"
            """)
    void in_order_the_fewest_differences_are_told(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$unordered: [1, 2, 3]}  | [3, 1, 2]        | holds
            {$unordered: []}         | []               | holds
            {$unordered: [1, 1, 2]}  | [1, 2, 2]        | $[1]: expected 1 but was missing; $[1]: expected no such element but was 2
            {$unordered: [1, 2, 3]}  | [3, 1, 4]        | $[1]: expected 2 but was missing; $[2]: expected no such element but was 4
            {$unordered: [1, 2]}     | [2, 3, 1]        | $[1]: expected no such element but was 3
            {$unordered: [{id: 1, n: a}, {id: 2, n: b}]} | [{id: 2, n: c}, {id: 1, n: a}] | $[0].n: expected "b" but was "c"
            {$unordered: [{$gt: 0}, 5]} | [5, 1]        | holds
            {$unordered: [{$gt: 0}, {$gt: 4}, {$gt: 8}]} | [9, 5, 1] | holds
            {$unordered: [1]}        | 1                | $: expected [1] in any order but was 1 (a number)
            {$unordered: [1]}        | absent           | $: expected [1] in any order but was absent
            """)
    void in_any_order_elements_are_paired_one_to_one(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @Test
    void a_pairing_is_found_where_taking_the_first_that_fits_finds_none() {
        Spec spec = Spec.of("{$unordered: [{$lt: 9}, {$lt: 7}, {$lt: 5}, {$lt: 3}]}");

        assertThat(spec.on("[2, 4, 6, 8]")).isEqualTo("holds");
        assertThat(spec.on("[2, 4, 6, 6]")).isEqualTo("holds");
        assertThat(spec.on("[4, 4, 6, 6]"))
                .isEqualTo(
                        "$[3]: expected to be less than 3 but was missing; $[3]: expected no such element but was 6");
    }

    @Test
    void of_many_that_are_missing_or_unexpected_ten_are_named() {
        String twelve = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]";

        assertThat(Spec.of("[0]").against(twelve))
                .hasSize(12)
                .startsWith("$[0]: expected 0 but was 1", "$[1]: expected no such element but was 2")
                .endsWith("$[10]: expected no such element but was 11", "$: expected no more elements but was 1 more");
        assertThat(Spec.of(twelve).against("[]")).hasSize(11).endsWith("$: expected 2 more elements but was missing");
    }

    @Test
    void of_many_elements_that_differ_twenty_are_named() {
        String many = "[" + "0, ".repeat(24) + "0]";

        assertThat(Spec.of("{$each: 1}").against(many))
                .hasSize(21)
                .endsWith("$: expected each element to be 1 but was 5 more that differ");
        assertThat(Spec.of("{$unique: true}").against(many))
                .hasSize(21)
                .endsWith("$: expected to be unique but was 4 more that are not");
    }
}
