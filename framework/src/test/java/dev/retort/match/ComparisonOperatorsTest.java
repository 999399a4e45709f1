package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonOperatorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$eq: 3}        | 3.0            | holds
            {$eq: 3}        | '3'            | $: expected 3 but was "3" (a string)
            {$eq: Ada}      | Bob            | $: expected "Ada" but was "Bob"
            {$eq: null}     | null           | holds
            {$eq: null}     | absent         | $: expected null but was absent
            {$eq: true}     | false          | $: expected true but was false
            {$eq: {}}       | {}             | holds
            {$eq: {}}       | {a: 1}         | $: expected {} but was {"a":1}
            {$eq: {a: 1, b: 2}} | {b: 2, a: 1} | holds
            {$eq: {a: 1}}   | {a: 1, b: 2}   | $: expected {"a":1} but was {"a":1,"b":2}
            {$eq: [1, 2]}   | [1, 2]         | holds
            {$eq: [1, 2]}   | [2, 1]         | $: expected [1,2] but was [2,1]
            {$eq: Ada}      | [Ada]          | $: expected "Ada" but was ["Ada"], a list of 1
            {$eq: {$gt: 1}} | {$gt: 1}       | holds
            {$ne: 3}        | 4              | holds
            {$ne: 3}        | '3'            | holds
            {$ne: 3}        | 3.0            | $: expected not 3 but was 3.0
            {$ne: null}     | 3              | holds
            {$ne: null}     | null           | $: expected not null but was null
            {$ne: 3}        | absent         | $: expected not 3 but was absent
            {$ne: {a: 1}}   | {a: 1, b: 2}   | holds
            {$in: [1, 2, 3]} | 2             | holds
            {$in: [1, 2, 3]} | 4             | $: expected one of 1, 2 or 3 but was 4
            {$in: [1, 2]}   | '1'            | $: expected one of 1 or 2 but was "1" (a string)
            {$in: [{a: 1}]} | {a: 1, b: 2}   | $: expected one of {"a":1} but was {"a":1,"b":2}
            {$in: [a, null]} | null          | holds
            {$in: [a, b]}   | absent         | $: expected one of "a" or "b" but was absent
            {$in: []}       | 1              | $: expected one of no values but was 1
            """)
    void compares_data_as_a_whole(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$gt: 3}   | 3.01   | holds
            {$gt: 3}   | 3.0    | $: expected to be greater than 3 but was 3.0
            {$gt: 3}   | '4'    | $: expected to be greater than 3 but was "4" (a string), not a number
            {$gt: 3}   | true   | $: expected to be greater than 3 but was true (a boolean), not a number
            {$gt: 3}   | [4]    | $: expected to be greater than 3 but was [4], a list of 1, not a number
            {$gt: 3}   | {}     | $: expected to be greater than 3 but was {}, not a number
            {$gt: 3}   | null   | $: expected to be greater than 3 but was null, not a number
            {$gt: 3}   | absent | $: expected to be greater than 3 but was absent
            {$gte: 3}  | 3      | holds
            {$gte: 3}  | 2.999  | $: expected to be at least 3 but was 2.999
            {$lt: 3}   | 2      | holds
            {$lt: 3}   | 3      | $: expected to be less than 3 but was 3
            {$lte: 3}  | 3      | holds
            {$lte: 3}  | 1e400  | $: expected to be at most 3 but was 1e400
            {$lt: 1e3000000000} | 5 | holds
            {$between: [1, 5]} | 1      | holds
            {$between: [1, 5]} | 5.0    | holds
            {$between: [1, 5]} | 5.1    | $: expected to be between 1 and 5 but was 5.1
            {$between: [1, 5]} | '3'    | $: expected to be between 1 and 5 but was "3" (a string), not a number
            {$between: [1, 5]} | absent | $: expected to be between 1 and 5 but was absent
            {$near: {value: 3, within: 0.5}} | 3.5    | holds
            {$near: {value: 3, within: 0.5}} | 2.4    | $: expected to be within 0.5 of 3 but was 2.4
            {$near: {value: 3, within: 0.5}} | absent | $: expected to be within 0.5 of 3 but was absent
            {$near: {value: 3, within: 0.5}} | x      | $: expected to be within 0.5 of 3 but was "x" (a string), not a number
            """)
    void compares_numbers(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$lt: 500ms}  | 0.4s     | holds
            {$lt: 500ms}  | 1s       | $: expected to be less than 500ms but was "1s"
            {$lt: 500ms}  | 400      | $: expected to be less than 500ms but was 400 (a number), not a duration
            {$lt: 500ms}  | soon     | $: expected to be less than 500ms but was "soon" (a string), not a duration
            {$gte: 1MiB}  | 1048576  | holds
            {$gte: 1MiB}  | 1000000  | $: expected to be at least 1MiB but was 1000000
            {$gte: 1MiB}  | much     | $: expected to be at least 1MiB but was "much" (a string), not a size
            {$gt: '2024-05-01'} | '2024-05-01T00:00:01Z' | holds
            {$gt: '2024-05-01'} | '2024-04-30T23:59:59Z' | $: expected to be greater than 2024-05-01 but was "2024-04-30T23:59:59Z"
            {$between: ['2024-01-01', now]} | '2024-05-01T12:00:00Z' | holds
            {$between: ['2024-01-01', now]} | '2024-06-01' | $: expected to be between 2024-01-01 and now (2024-05-01T12:00:00Z) but was "2024-06-01"
            {$near: {value: now, within: 5m}} | '2024-05-01T12:04:00Z' | holds
            {$near: {value: now, within: 5m}} | '2024-05-01T12:06:00Z' | $: expected to be within 5m of now (2024-05-01T12:00:00Z) but was "2024-05-01T12:06:00Z"
            {$before: now + 5m} | '2024-05-01T12:04:59Z' | holds
            {$before: now + 5m} | '2024-05-01T12:05:00Z' | $: expected to be before now + 5m (2024-05-01T12:05:00Z) but was "2024-05-01T12:05:00Z"
            {$before: now}      | absent                 | $: expected to be before now (2024-05-01T12:00:00Z) but was absent
            {$after: now - 1d}  | 'Wed, 01 May 2024 10:00:00 GMT' | holds
            {$after: now - 1d}  | '2024-04-01'           | $: expected to be after now - 1d (2024-04-30T12:00:00Z) but was "2024-04-01"
            {$after: '2024-05-01'} | 5                   | $: expected to be after 2024-05-01 but was 5 (a number), not a date or time
            """)
    void reads_a_value_in_the_form_of_the_operand(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$in: 3}             | wrong-operand: `$in` takes a list of values, not a number
            {$gt: soon}          | wrong-operand: wrong operand of `$gt`: `soon` is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)
            {$lte: [1]}          | wrong-operand: wrong operand of `$lte`: an array is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)
            {$between: 3}        | wrong-operand: `$between` takes a list of two values, `[low, high]`, not 3 (a number)
            {$between: [1, 2, 3]} | wrong-operand: `$between` takes a list of two values, `[low, high]`, not [1,2,3], a list of 3
            {$between: [5, 1]}   | wrong-operand: wrong operand of `$between`: the first end of the range is greater than the second
            {$between: [5, 1s]}  | wrong-operand: wrong operand of `$between`: from a number to a duration is no range; write both in one form
            {$near: 3}           | wrong-operand: `$near` takes `{value: …, within: …}`, not 3 (a number)
            {$near: {value: now, within: 3}} | wrong-operand: wrong operand of `$near`: a number is no distance from a date or time; write a duration like 5m
            {$before: 5}         | wrong-operand: `$before` takes a date or time (2024-12-31, now + 5m), not 5 (a number)
            """)
    void tells_an_operand_that_is_wrong(String spec, String problem) {
        assertThat(Spec.of(spec).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$eq: "${x}"}             | {x: [1]}      | [1]   | holds
            {$in: "${x}"}             | {x: [1, 2]}   | 2     | holds
            {$in: ["${x}", 5]}        | {x: 1}        | 2     | $: expected one of 1 or 5 but was 2
            {$in: "${x}"}             | {x: 1}        | 2     | wrong-operand: `$in` takes a list of values, not a number
            {$gt: "${x}"}             | {x: 1}        | 2     | holds
            {$gt: "${x}"}             | {x: '1'}      | 1     | $: expected to be greater than 1 but was 1
            {$gt: "${x}"}             | {x: soon}     | 2     | wrong-operand: wrong operand of `$gt`: `soon` is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)
            {$between: [1, "${x}"]}   | {x: 3}        | 2     | holds
            {$between: [1, "${x}"]}   | {x: 0}        | 2     | wrong-operand: wrong operand of `$between`: the first end of the range is greater than the second
            {$near: {value: "${x}", within: 1}} | {x: 3} | 2  | holds
            {$before: "${x}"}         | {x: now}      | '2024-01-01' | holds
            """)
    void takes_operands_from_variables(String spec, String vars, String value, String verdict) {
        Spec read = Spec.of(spec);

        assertThat(read.problems()).isEmpty();
        assertThat(read.with(vars).on(value)).isEqualTo(verdict);
    }
}
