package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.value.Numeral;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules 18 to 21 of matching, one after the other. */
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "null",
                "{}",
                "[]",
                "{$eq: null}",
                "{$ne: 1}",
                "{$in: [1, null]}",
                "{$not: 1}",
                "{$gt: 1}",
                "{$gte: 1}",
                "{$lt: 1}",
                "{$lte: 1}",
                "{$between: [1, 2]}",
                "{$near: {value: 1, within: 1}}",
                "{$contains: a}",
                "{$contains: {a: 1}}",
                "{$startsWith: a}",
                "{$endsWith: a}",
                "{$matches: a}",
                "{$type: 'null'}",
                "{$format: date}",
                "{$size: 0}",
                "{$size: {$gte: 0}}",
                "{$empty: true}",
                "{$empty: false}",
                "{$each: 1}",
                "{$none: 1}",
                "{$unordered: []}",
                "{$unique: true}",
                "{$sorted: asc}",
                "{$exactly: {}}",
                "{$keys: []}",
                "{$exists: true}",
                "{$before: now}",
                "{$after: now}",
                "{$not: {$exists: false}}",
                "{$not: {$gt: 1}}",
                "{$not: {$exists: true, $gt: 1}}",
                "{$not: {$not: {$exists: true}}}",
                "{$allOf: [{$exists: false}, 1]}"
            })
    void rule_18_absence_fails_every_other_matcher(String spec) {
        assertThat(Spec.of(spec).againstAbsent()).singleElement().asString().endsWith(" but was absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$exists: false}",
                "{$optional: 1}",
                "{$not: {$exists: true}}",
                "{$exists: false, $optional: 1}",
                "{$allOf: [{$exists: false}, {$optional: {$gt: 1}}]}",
                "{$anyOf: [1, {$exists: false}]}",
                "{$oneOf: [1, {$exists: false}]}"
            })
    void rule_18_absence_is_what_these_want_and_composites_ask_their_parts(String spec) {
        assertThat(Spec.of(spec).on("absent")).isEqualTo("holds");
        assertThat(Spec.of("{a: " + spec + "}").on("{b: 1}")).isEqualTo("holds");
    }

    @Test
    void rule_18_absence_is_told_once_for_a_map_of_operators() {
        assertThat(Spec.of("{$exists: true, $type: integer, $gt: 5}").on("absent"))
                .isEqualTo("$: expected to exist, to be an integer and to be greater than 5 but was absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, {$optional: 2}]", "{$unordered: [{$optional: 2}]}", "{$contains: [{$optional: 2}]}",
                "{$contains: {$optional: 2}}", "{$each: {$optional: 2}}", "{$none: {$optional: 2}}"
            })
    void rule_18_an_optional_element_is_an_error(String spec) {
        assertThat(Spec.of(spec).problems())
                .containsExactly("wrong-operand: `$optional` cannot be an element of a list — "
                        + "match the elements that may be there with `$contains`, `$each` or `$anyOf`");
    }

    @Test
    void rule_19_jsonpaths_stand_beside_members_but_not_beside_operators() {
        assertThat(Spec.ofDocument("{$.a: 1, b: 2}").problems()).isEmpty();
        assertThat(Spec.ofDocument("{$.a: 1, $size: 3}").problems())
                .containsExactly("mixed-operators: `$size` cannot stand beside the JSONPath `$.a` — "
                        + "put it on the whole: `$: {$size: …}`");
    }

    @Test
    void rule_19_exactly_reaches_through_literals_but_not_into_operators() {
        Spec spec = Spec.of("{$exactly: {a: [{b: 1}], c: {$each: {d: 1}}}}");

        assertThat(spec.on("{a: [{b: 1}], c: [{d: 1, more: 2}]}")).isEqualTo("holds");
        assertThat(spec.on("{a: [{b: 1, more: 2}], c: []}"))
                .isEqualTo("$.a[0].more: expected no such member but was 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "${x}"              | {x: {a: 1}}         | {a: 1, b: 2}   | holds
            "${x}"              | {x: {a: 1, b: [2]}} | {a: 1, b: [3]} | $.b[0]: expected 2 but was 3
            "${x}"              | {x: [1, 2]}         | [1, 2, 3]      | $[2]: expected no such element but was 3
            "${x}"              | {x: {$gt: 1}}       | {$gt: 1}       | holds
            "${x}"              | {x: {$gt: 1}}       | 5              | $: expected {"$gt":1} but was 5 (a number)
            {a: "${x}"}         | {x: null}           | {a: null}      | holds
            a-${x}              | {x: 5}              | a-5            | holds
            {$exactly: "${x}"}  | {x: {a: {b: 1}}}    | {a: {b: 1, c: 2}} | $.a.c: expected no such member but was 2
            """)
    void rule_19_what_comes_out_of_a_variable_is_data(String spec, String vars, String value, String verdict) {
        assertThat(Spec.of(spec).with(vars).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"${k}": 1}           | {k: a}           | {a: 1}     | holds
            {"${k}": 1}           | {k: $gt}         | {$gt: 2}   | $['$gt']: expected 1 but was 2
            {"$${k}": 1}          | {k: a}           | {'$${k}': 1} | holds
            {"x${k}": 1, $$b: 2}  | {k: a}           | {xa: 1, $b: 2} | holds
            {"${k}": 1, a: 1}     | {k: a}           | {a: 1}     | equal-keys: two keys are rendered as `a`
            """)
    void rule_20_a_key_with_a_template_is_always_data(String spec, String vars, String value, String verdict) {
        assertThat(Spec.of(spec).with(vars).on(value)).isEqualTo(verdict);
    }

    @Test
    void rule_21_numbers_are_never_expanded() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Spec.of("{$lt: 1e3000000000}").against(Numeral.of(5))).isEmpty();
            assertThat(Spec.of("1e200000000").on("1e200000001"))
                    .isEqualTo("$: expected 1e200000000 but was 1e200000001");
            assertThat(Spec.of("{$type: integer}").on("1e3000000000")).isEqualTo("holds");
            assertThat(Spec.of("{$near: {value: 1e200000000, within: 1}}").problems())
                    .singleElement()
                    .asString()
                    .startsWith("wrong-operand: wrong operand of `$near`: ")
                    .endsWith(" digits");
        });
    }

    @Test
    void rule_21_numbers_are_equal_by_value() {
        assertThat(Spec.of("[1, 100, 0.5, -0]").on("[1.000, 1e2, 5E-1, 0]")).isEqualTo("holds");
    }
}
