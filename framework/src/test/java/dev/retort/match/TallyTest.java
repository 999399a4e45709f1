package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Problems;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {$size: 3}            | [1, 2, 3]     | holds
            {$size: 3}            | [1, 2]        | $: expected size 3 but was size 2
            {$size: {$gt: 3}}     | []            | $: expected size to be greater than 3 but was size 0
            {$empty: false}       | []            | $: expected not to be empty but was []
            {$empty: true}        | [1]           | $: expected to be empty but was elements
            {$each: {$gt: 0}}     | [1, 0, 2]     | $[1]: expected to be greater than 0 but was 0
            {$each: {id: {$type: integer}}} | [{id: 1}, {}] | $[1].id: expected to be an integer but was absent
            {$none: 3}            | [1, 3]        | $[1]: expected not 3 but was 3
            {$unique: true}       | [1, 2, 1.0]   | $[2]: expected to be unique but was 1.0, the same as one before
            {$unique: {by: $.id}} | [{id: 1}, {id: 2}] | holds
            {$sorted: desc}       | [3, 1, 2]     | $[2]: expected to be sorted descending but was 2 after 1
            {$contains: 3}        | [1, 3]        | holds
            {$contains: 3}        | [1, 2]        | $: expected to contain 3 but was no such element
            {$contains: [1, {$gt: 5}]} | [1, 2]   | $: expected to contain an element to be greater than 5 but was no such element
            {$size: 2, $each: {$gt: 0}, $unique: true} | [1, 1, -1] | $[1]: expected to be unique but was 1, the same as one before; $[2]: expected to be greater than 0 but was -1; $: expected size 2 but was size 3
            {$allOf: [{$size: 1}, {$each: 1}]} | [2] | $[0]: expected 1 but was 2
            """)
    void elements_are_seen_one_by_one(String spec, String values, String verdict) {
        List<Value> elements = ((Items) Spec.value(values)).items();

        List<String> lines = Spec.of(spec).tallying(elements);

        assertThat(lines.isEmpty() ? "holds" : String.join("; ", lines)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{$unordered: [1]}", "{$size: 1, $unordered: [1]}", "{$not: {$size: 1}}", "{a: 1}"})
    void what_needs_the_whole_array_has_no_tally(String spec) {
        Spec read = Spec.of(spec);

        assertThat(read.matcher().tally(read.scope(), new Mismatches(new Problems())))
                .isEmpty();
    }

    @Test
    void a_hundred_thousand_elements_are_counted_and_told_apart_by_eight_bytes_each() {
        List<Value> elements = IntStream.range(0, 100_000)
                .<Value>mapToObj(i -> Members.of(Map.of("id", Numeral.of(i), "odd", Numeral.of(i % 2))))
                .toList();

        assertThat(Spec.of("{$size: 100000, $unique: {by: $.id}, $sorted: {by: $.id}, $each: {odd: {$in: [0, 1]}}}")
                        .tallying(elements))
                .isEmpty();
        assertThat(Spec.of("{$unique: {by: $.odd}}").tallying(elements))
                .hasSize(21)
                .endsWith("$: expected to be unique by $.odd but was 99978 more that are not");
    }
}
