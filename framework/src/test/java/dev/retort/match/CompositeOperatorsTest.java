package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeOperatorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$gt: 1, $lt: 5}                | 3      | holds
            {$gt: 1, $lt: 5}                | 7      | $: expected to be less than 5 but was 7
            {$gt: 8, $lt: 5}                | 7      | $: expected to be greater than 8 but was 7; $: expected to be less than 5 but was 7
            {$allOf: [{$gt: 1}, {$lt: 5}]}  | 3      | holds
            {$allOf: [{$gt: 1}, {$lt: 5}]}  | 7      | $: expected to be less than 5 but was 7
            {$allOf: [{a: 1}, {$size: 2}]}  | {a: 1, b: 2} | holds
            {$allOf: [{a: 1}, {$size: 2}]}  | {a: 2} | $.a: expected 1 but was 2; $: expected size 2 but was size 1: {"a":2}
            {$anyOf: [1, {$gt: 5}]}         | 7      | holds
            {$anyOf: [1, {$gt: 5}]}         | 3      | $: expected 1 or to be greater than 5 but was 3
            {$anyOf: [{t: a}, {t: b}]}      | {t: c} | $: expected {"t":"a"} or {"t":"b"} but was {"t":"c"}
            {$oneOf: [{$gt: 1}, {$gt: 5}]}  | 3      | holds
            {$oneOf: [{$gt: 1}, {$gt: 5}]}  | 0      | $: expected exactly one of: to be greater than 1 or to be greater than 5 but was 0
            {$oneOf: [{$gt: 1}, {$gt: 5}]}  | 7      | $: expected exactly one of: to be greater than 1 or to be greater than 5 but was 7, which fits alternatives 1 and 2
            {$not: {$gt: 3}}                | 3      | holds
            {$not: {$gt: 3}}                | 4      | $: expected not to be greater than 3 but was 4
            {$not: {a: 1}}                  | {a: 1, b: 2} | $: expected not {"a":1} but was {"a":1,"b":2}
            {$not: {$in: [1, 2]}}           | 2      | $: expected not one of 1 or 2 but was 2
            {$not: {$not: 3}}               | 3      | holds
            {$optional: 5}                  | 5      | holds
            {$optional: {$gt: 5}}           | 5      | $: expected to be greater than 5 but was 5
            {a: {$optional: {b: 1}}}        | {a: {b: 2}} | $.a.b: expected 1 but was 2
            """)
    void combines_matchers(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$type: string}            | abc     | holds
            {$type: string}            | 5       | $: expected to be a string but was 5 (a number)
            {$type: number}            | 1.5     | holds
            {$type: integer}           | 1.0     | holds
            {$type: integer}           | 1e2     | holds
            {$type: integer}           | 1.5     | $: expected to be an integer but was 1.5 (a number)
            {$type: integer}           | '1'     | $: expected to be an integer but was "1" (a string)
            {$type: boolean}           | true    | holds
            {$type: boolean}           | 'true'  | $: expected to be a boolean but was "true" (a string)
            {$type: object}            | {}      | holds
            {$type: object}            | []      | $: expected to be an object but was [], a list of 0
            {$type: array}             | []      | holds
            {$type: 'null'}            | null    | holds
            {$type: null}              | null    | holds
            {$type: [string, 'null']}  | null    | holds
            {$type: [string, 'null']}  | 5       | $: expected to be a string or null but was 5 (a number)
            {$type: string}            | absent  | $: expected to be a string but was absent
            {$exists: true}            | null    | holds
            {$exists: true}            | absent  | $: expected to exist but was absent
            {$exists: false}           | absent  | holds
            {$exists: false}           | null    | $: expected to be absent but was null
            """)
    void asks_for_kind_and_presence(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$allOf: x}        | wrong-operand: `$allOf` takes a list of matchers, not a text
            {$anyOf: []}       | wrong-operand: `$anyOf` takes a list of matchers, not an empty one
            {$oneOf: {a: 1}}   | wrong-operand: `$oneOf` takes a list of matchers, not a map
            {$type: text}      | wrong-operand: `$type` takes `string`, `number`, `integer`, `boolean`, `object`, `array`, `null` or a list of them, not "text"; did you mean `string`?
            {$type: [string, 3]} | wrong-operand: `$type` takes `string`, `number`, `integer`, `boolean`, `object`, `array`, `null` or a list of them, not 3
            {$exists: yes}     | wrong-operand: `$exists` takes `true` or `false`, not a string
            """)
    void tells_an_operand_that_is_wrong(String spec, String problem) {
        assertThat(Spec.of(spec).problems()).containsExactly(problem);
    }
}
