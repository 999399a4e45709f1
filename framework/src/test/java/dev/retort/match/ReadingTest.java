package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.template.NameUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$mathces: x}         | unknown-operator: unknown operator `$mathces` — did you mean `$matches`?
            {$Exists: true}       | unknown-operator: unknown operator `$Exists` — did you mean `$exists`?
            {$regex: x}           | unknown-operator: unknown operator `$regex` — write `$matches`
            {$match: x}           | unknown-operator: unknown operator `$match` — write `$matches`
            {$and: [1]}           | unknown-operator: unknown operator `$and` — write `$allOf`
            {$or: [1]}            | unknown-operator: unknown operator `$or` — write `$anyOf`
            {$nin: [1]}           | unknown-operator: unknown operator `$nin` — write `$not: {$in: […]}`
            {$contains-any: [1]}  | unknown-operator: unknown operator `$contains-any` — write `$anyOf: [{$contains: …}, {$contains: …}]`
            {$ref: x}             | unknown-operator: unknown operator `$ref` — write `$$ref` for a member that is called `$ref`
            {$zzzzzzzzzz: x}      | unknown-operator: unknown operator `$zzzzzzzzzz` — a member that is called `$zzzzzzzzzz` is written `$$zzzzzzzzzz`
            {a: {b: [{$regex: x}]}} | unknown-operator: unknown operator `$regex` — write `$matches`
            {$each: {$regex: x}}  | unknown-operator: unknown operator `$regex` — write `$matches`
            """)
    void an_unknown_operator_tells_what_was_probably_meant(String spec, String problem) {
        assertThat(Spec.of(spec).problems()).containsExactly(problem);
    }

    @Test
    void operators_beside_members_are_told_at_each_member() {
        assertThat(Spec.of("{a: 1, $size: 2, b: 3}").problems())
                .containsExactly(
                        "mixed-operators: `$size` cannot stand beside the member `a` — put both into a list: "
                                + "`$allOf: [{a: …}, {$size: …}]`; a member that is called `$size` is written `$$size`",
                        "mixed-operators: `$size` cannot stand beside the member `b` — put both into a list: "
                                + "`$allOf: [{b: …}, {$size: …}]`; a member that is called `$size` is written `$$size`");
    }

    @Test
    void a_jsonpath_that_does_not_stand_at_the_top_is_told() {
        assertThat(Spec.of("{a: {$.b: 1}}").problems())
                .containsExactly("misplaced-path: the JSONPath `$.b` does not stand at the top of `json` — "
                        + "move it there; a member that is called `$.b` is written `$$.b`");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(Spec.of("{a: {$regex: x}, b: {$gt: x}, c: {$size: x}}").problems())
                .hasSize(3);
    }

    @Test
    void a_matcher_names_its_variables() {
        Matcher matcher = Spec.of("""
                {"${k}": "${a}", b: {$gt: "${c}"}, d: [{$each: {$matches: 'x${e}'}}], f: {$unique: {by: '$[${g}]'}},
                 h: {$anyOf: ["${i}", {$not: "${j}"}], $optional: "${l}", $contains: ["${m}"], $unordered: "${n}"}}
                """).matcher();

        assertThat(matcher.names())
                .extracting(NameUse::name)
                .containsExactlyInAnyOrder("k", "a", "c", "e", "g", "i", "j", "l", "m", "n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$$ref: a}         | {$ref: a}    | holds
            {$$ref: a}         | {$ref: b}    | $['$ref']: expected "a" but was "b"
            {$$gt: 1, b: 2}    | {$gt: 1, b: 2} | holds
            {$$.a: 1}          | {$.a: 1}     | holds
            {$$$a: 1}          | {$$a: 1}     | holds
            {$5: 1}            | {$5: 1}      | holds
            """)
    void a_member_that_begins_with_a_dollar_is_written_with_two(String spec, String value, String verdict) {
        assertThat(Spec.of(spec).on(value)).isEqualTo(verdict);
    }
}
