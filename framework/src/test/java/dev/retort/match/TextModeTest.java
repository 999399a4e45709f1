package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextModeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            201                | '201'        | holds
            201                | '200'        | $: expected 201 but was "200"
            1.10               | '1.10'       | holds
            1.10               | '1.1'        | $: expected 1.10 but was "1.1"
            01234              | '01234'      | holds
            true               | 'true'       | holds
            True               | 'True'       | holds
            True               | 'true'       | $: expected true but was "true"
            abc                | abc          | holds
            3                  | 3.0          | holds
            [a, 2]             | [a, '2']     | holds
            {$eq: 5}           | '5'          | holds
            {$eq: [5]}         | ['5']        | holds
            {$ne: 5}           | '5'          | $: expected not 5 but was "5"
            {$in: [200, 204]}  | '204'        | holds
            {$in: [200, 204]}  | '500'        | $: expected one of 200 or 204 but was "500" (a string)
            {$gt: 5}           | '7'          | holds
            {$gt: 5}           | '3'          | $: expected to be greater than 5 but was "3"
            {$gt: 5}           | x            | $: expected to be greater than 5 but was "x", not a number
            {$between: [1, 5]} | '3'          | holds
            {$type: integer}   | '12'         | holds
            {$type: integer}   | '1.5'        | $: expected to be an integer but was "1.5" (a string)
            {$type: boolean}   | 'false'      | holds
            {$type: string}    | '12'         | holds
            {$lt: 5s}          | 800ms        | holds
            {$size: 3}         | abc          | holds
            {$size: {$gt: 3}}  | abc          | $: expected size to be greater than 3 but was size 3: "abc"
            {$each: 5}         | ['5', '6']   | $[1]: expected 5 but was "6"
            {$unordered: [1, 2]} | ['2', '1'] | holds
            {$contains: 5}     | ['4', '5']   | holds
            null               | ''           | $: expected null but was ""
            """)
    void text_is_compared_as_written_and_read_as_a_number(String spec, String value, String verdict) {
        assertThat(Spec.ofText(spec).on(value)).isEqualTo(verdict);
    }

    @Test
    void a_variable_that_holds_a_number_compares_with_the_text_as_well() {
        assertThat(Spec.ofText("\"${n}\"").with("{n: 5}").on("'5'")).isEqualTo("holds");
    }

    @Test
    void members_of_text_are_operators_without_their_sign() {
        assertThat(Spec.ofText("{matches: x}").problems())
                .containsExactly("unknown-operator: text has no member `matches` — did you mean `$matches`?");
        assertThat(Spec.ofText("{zzzzzzzz: x}").problems())
                .containsExactly("unknown-operator: text has no member `zzzzzzzz` — "
                        + "operators begin with `$`: `$matches`, `$contains`");
    }

    @Test
    void these_operators_see_the_lines_of_a_field_as_a_list() {
        assertThat(Registry.of("operator", Operators.builtIn()).entries())
                .filteredOn(Operator::wantsArray)
                .extracting(Operator::name)
                .containsExactly("$each", "$none", "$unordered", "$unique", "$sorted");
    }
}
