package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayOperatorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$size: 2}          | [a, b]     | holds
            {$size: 2}          | {a: 1}     | $: expected size 2 but was size 1: {"a":1}
            {$size: 1}          | '😀'       | holds
            {$size: {$gte: 2}}  | [1]        | $: expected size to be at least 2 but was size 1: [1]
            {$size: 0}          | absent     | $: expected size 0 but was absent
            {$size: 1}          | 5          | $: expected size 1 but was 5, which has no size
            {$size: 1}          | null       | $: expected size 1 but was null, which has no size
            {$empty: true}      | ''         | holds
            {$empty: true}      | [1]        | $: expected to be empty but was [1], a list of 1
            {$empty: true}      | 5          | $: expected to be empty but was 5 (a number)
            {$empty: false}     | {a: 1}     | holds
            {$empty: false}     | []         | $: expected not to be empty but was [], a list of 0
            {$empty: false}     | null       | $: expected not to be empty but was null
            {$empty: true}      | absent     | $: expected to be empty but was absent
            """)
    void measures(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$each: {$gt: 0}}   | [1, 2]     | holds
            {$each: {$gt: 0}}   | []         | holds
            {$each: {$gt: 0}}   | [1, 0, -1] | $[1]: expected to be greater than 0 but was 0; $[2]: expected to be greater than 0 but was -1
            {$each: {id: 1}}    | [{id: 2}]  | $[0].id: expected 1 but was 2
            {$each: {id: 1}}    | {id: 1}    | $: expected each element to be {"id":1} but was {"id":1}
            {$each: 1}          | absent     | $: expected each element to be 1 but was absent
            {$none: {$gt: 0}}   | [0, -1]    | holds
            {$none: {$gt: 0}}   | [0, 1]     | $[1]: expected not to be greater than 0 but was 1
            {$none: a}          | [b, a]     | $[1]: expected not "a" but was "a"
            {$none: {$gt: 0}}   | absent     | $: expected each element not to be greater than 0 but was absent
            {$contains: 2}      | [1, 2.0]   | holds
            {$contains: 3}      | [1, 2]     | $: expected to contain 3 but was [1,2], a list of 2
            {$contains: {$gt: 2}} | [1, 2]   | $: expected to contain an element to be greater than 2 but was [1,2], a list of 2
            {$contains: {id: 1}} | [{id: 1, n: a}] | holds
            {$contains: [1, {$gt: 5}]} | [9, 1] | holds
            {$contains: [1, 7]} | [9, 1]     | $: expected to contain 7 but was [9,1], a list of 2
            {$contains: {id: 1}} | {id: 1, n: a} | holds
            {$contains: {id: 1}} | {id: 2}   | $.id: expected 1 but was 2
            {$contains: 3}      | 3          | $: expected to contain 3 but was 3 (a number)
            {$contains: 3}      | absent     | $: expected to contain 3 but was absent
            """)
    void looks_at_each_element(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$unique: true}          | [1, 2, '1']    | holds
            {$unique: true}          | [1, 2, 1.0]    | $[2]: expected to be unique but was 1.0, the same as at $[0]
            {$unique: true}          | [{a: 1, b: 2}, {b: 2, a: 1}] | $[1]: expected to be unique but was {"b":2,"a":1}, the same as at $[0]
            {$unique: true}          | {a: 1}         | $: expected to be unique but was {"a":1}
            {$unique: true}          | absent         | $: expected to be unique but was absent
            {$unique: {by: $.id}}    | [{id: 1}, {id: 2}] | holds
            {$unique: {by: $.id}}    | [{id: 1}, {id: 1}, {}] | $[1]: expected to be unique by $.id but was 1, the same as at $[0]; $[2]: expected to be unique by $.id but was absent
            {$sorted: asc}           | [1, 2, 2, 10]  | holds
            {$sorted: asc}           | [a, B]         | $[1]: expected to be sorted ascending but was "B" after "a"
            {$sorted: asc}           | [3, 2, 1]      | $[1]: expected to be sorted ascending but was 2 after 3
            {$sorted: desc}          | [3, 2, 2]      | holds
            {$sorted: desc}          | [1, 2]         | $[1]: expected to be sorted descending but was 2 after 1
            {$sorted: asc}           | [1, a]         | $[1]: expected to be sorted ascending but was "a", which cannot be compared with 1 (a number) before it
            {$sorted: asc}           | [null]         | $[0]: expected to be sorted ascending but was null, which has no order
            {$sorted: asc}           | []             | holds
            {$sorted: asc}           | abc            | $: expected to be sorted ascending but was "abc" (a string)
            {$sorted: asc}           | absent         | $: expected to be sorted ascending but was absent
            {$sorted: {by: $.d}}     | [{d: a}, {d: b}] | holds
            {$sorted: {by: $.d, order: desc}} | [{d: a}, {d: b}] | $[1]: expected to be sorted descending by $.d but was "b" after "a"
            {$sorted: {by: $.d}}     | [{d: a}, {}]   | $[1]: expected to be sorted ascending by $.d but was absent
            {$sorted: {order: desc}} | [1, 2]         | $[1]: expected to be sorted descending but was 2 after 1
            """)
    void compares_elements_with_one_another(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$keys: [b, a]}          | {a: 1, b: 2} | holds
            {$keys: [a]}             | {a: 1, b: 2} | $: expected keys ["a"] in any order but was keys ["a","b"]
            {$keys: {$contains: x}}  | {a: 1, b: 2} | $: expected keys to contain "x" but was keys ["a","b"]
            {$keys: {$each: {$matches: '^[a-z]$'}}} | {a: 1, B: 2} | $: expected keys each element to match ^[a-z]$ but was keys ["a","B"]
            {$keys: {$size: 2}}      | {a: 1, b: 2} | holds
            {$keys: [a]}             | [a]          | $: expected keys ["a"] in any order but was ["a"], a list of 1
            {$keys: [a]}             | absent       | $: expected keys ["a"] in any order but was absent
            """)
    void looks_at_names(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$size: x}               | wrong-operand: `$size` takes a number or operators, not a text
            {$size: {a: 1}}          | wrong-operand: `$size` takes a number or operators, not a map
            {$size: [1]}             | wrong-operand: `$size` takes a number or operators, not a list
            {$empty: 3}              | wrong-operand: `$empty` takes `true` or `false`, not a number
            {$unordered: x}          | wrong-operand: `$unordered` takes a list, not a text
            {$unordered: {a: 1}}     | wrong-operand: `$unordered` takes a list, not a map
            {$unique: false}         | wrong-operand: `$unique` takes `true` or `{by: path}`, not a boolean
            {$sorted: up}            | wrong-operand: `$sorted` takes `asc`, `desc` or `{by: path, order: asc}`, not "up"
            {$sorted: {by: $.a, ordr: asc}} | unknown-key: unknown key `ordr` — did you mean `order`?
            {$keys: a}               | wrong-operand: `$keys` takes a list, not a text
            """)
    void tells_an_operand_that_is_wrong(String spec, String problem) {
        assertThat(Spec.of(spec).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$size: "${n}"}          | {n: 2}        | [1]    | $: expected size 2 but was size 1: [1]
            {$each: {$gt: "${n}"}}   | {n: 2}        | [3, 1] | $[1]: expected to be greater than 2 but was 1
            {$unordered: "${l}"}     | {l: [1, 2]}   | [2, 1] | holds
            {$unordered: "${l}"}     | {l: 1}        | [2, 1] | wrong-operand: `$unordered` takes a list, not a number
            {$contains: "${l}"}      | {l: [1, 3]}   | [2, 1] | $: expected to contain 3 but was [2,1], a list of 2
            {$contains: "${l}"}      | {l: {a: 1}}   | [{a: 1, b: 2}] | holds
            {$sorted: "${o}"}        | {o: desc}     | [1, 2] | $[1]: expected to be sorted descending but was 2 after 1
            {$unique: {by: '$.a[${i}]'}} | {i: 1}    | [{a: [1, 5]}, {a: [2, 5]}] | $[1]: expected to be unique by $.a[1] but was 5, the same as at $[0]
            {$keys: "${l}"}          | {l: [a]}      | {a: 1} | holds
            {$empty: "${b}"}         | {b: false}    | []     | $: expected not to be empty but was [], a list of 0
            """)
    void takes_operands_from_variables(String spec, String vars, String value, String verdict) {
        assertThat(Spec.of(spec).with(vars).on(value)).isEqualTo(verdict);
    }
}
