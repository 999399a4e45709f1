package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOperatorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {$matches: '^/users/\\d+$'} | /users/7  | holds
            {$matches: '^/users/\\d+$'} | /users/x  | $: expected to match ^/users/\\d+$ but was "/users/x"
            {$matches: '^/users/\\d+$'} | absent    | $: expected to match ^/users/\\d+$ but was absent
            {$matches: b}              | abc       | holds
            {$matches: '\\d'}           | 5         | $: expected to match \\d but was 5 (a number)
            {$matches: a}              | [a]       | $: expected to match a but was ["a"], a list of 1
            {$matches: a}              | null      | $: expected to match a but was null
            {$matches: 404}            | x404      | holds
            {$startsWith: ab}          | abc       | holds
            {$startsWith: ab}          | cab       | $: expected to start with "ab" but was "cab"
            {$startsWith: ab}          | 5         | $: expected to start with "ab" but was 5 (a number)
            {$startsWith: ab}          | absent    | $: expected to start with "ab" but was absent
            {$startsWith: 20}          | '2024'    | holds
            {$endsWith: bc}            | abc       | holds
            {$endsWith: bc}            | bca       | $: expected to end with "bc" but was "bca"
            {$endsWith: bc}            | {}        | $: expected to end with "bc" but was {}
            {$contains: b}             | abc       | holds
            {$contains: x}             | abc       | $: expected to contain "x" but was "abc"
            {$contains: [a, c]}        | abc       | holds
            {$contains: [a, x]}        | abc       | $: expected to contain "x" but was "abc"
            {$contains: 5}             | a5        | holds
            {$contains: {$matches: a}} | abc       | $: expected to contain an element to match a but was "abc" (a string)
            {$contains: x}             | absent    | $: expected to contain "x" but was absent
            {$format: uuid}            | 123e4567-e89b-12d3-a456-426614174000 | holds
            {$format: uuid}            | 123       | $: expected to have the format uuid but was 123 (a number)
            {$format: date}            | tomorrow  | $: expected to have the format date but was "tomorrow"
            {$format: date}            | absent    | $: expected to have the format date but was absent
            """)
    void looks_at_text(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {$matches: '(a'}   | wrong-operand: wrong operand of `$matches`: a `(` has no `)`; write `\\(` for the character itself
            {$matches: [a]}    | wrong-operand: `$matches` takes a regular expression, not a list
            {$matches: null}   | wrong-operand: `$matches` takes a regular expression, not null
            {$matches: '(${x}'} | wrong-operand: wrong operand of `$matches`: a `(` has no `)`; write `\\(` for the character itself
            {$startsWith: [a]} | wrong-operand: `$startsWith` takes a text, not an array
            {$endsWith: {}}    | wrong-operand: `$endsWith` takes a text, not an object
            {$format: uid}     | wrong-operand: `$format` takes a format, not "uid"; did you mean `uuid`?
            {$format: 3}       | wrong-operand: `$format` takes a format, not 3; known here: uuid, date, date-time, time, duration, email, hostname, ipv4, ipv6, uri, uri-reference, uri-template and 7 more
            """)
    void tells_an_operand_that_is_wrong(String spec, String problem) {
        assertThat(Spec.of(spec).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {$matches: '^a${x}c$'} | {x: .}       | a.c | holds
            {$matches: '^a${x}c$'} | {x: .}       | abc | $: expected to match ^a\\.c$ but was "abc"
            ~{$matches: '^a${x | raw}c$'}~ | {x: .} | abc | holds
            ~{$matches: '${x | raw}'}~ | {x: (}     | abc | wrong-operand: wrong operand of `$matches`: a `(` has no `)`; write `\\(` for the character itself
            {$startsWith: "${x}"}  | {x: ab}      | abc | holds
            {$startsWith: "${x}"}  | {x: [ab]}    | abc | wrong-operand: `$startsWith` takes a text, not an array
            {$contains: "${x}"}    | {x: [a, x]}  | abc | $: expected to contain "x" but was "abc"
            {$format: "${x}"}      | {x: date}    | '2024-05-01' | holds
            """)
    void takes_operands_from_variables(String spec, String vars, String value, String verdict) {
        assertThat(Spec.of(spec).with(vars).on(value)).isEqualTo(verdict);
    }

    @Test
    void an_expression_that_takes_too_long_does_not_match_and_says_so() {
        String text = "a".repeat(60);

        assertThat(Spec.of("{$matches: '(a*)*\\1b'}").against(new Text(text)))
                .containsExactly("$: expected to match (a*)*\\1b but was \"" + text
                        + "\": the expression gave up after 1s (regex-deadline)");
    }

    @Test
    void an_expression_that_overflows_its_stack_does_not_match_and_says_so() {
        String text = "ab".repeat(100_000);

        assertThat(Spec.of("{$matches: '^(a|b)*$'}").against(new Text(text)))
                .singleElement()
                .asString()
                .endsWith(": the expression overflowed its stack on 200000 characters");
    }
}
