package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "null, NULL",
                "Null, NULL",
                "NULL, NULL",
                "~, NULL",
                "nULL, TEXT",
                "true, BOOLEAN",
                "True, BOOLEAN",
                "TRUE, BOOLEAN",
                "false, BOOLEAN",
                "False, BOOLEAN",
                "FALSE, BOOLEAN",
                "no, TEXT",
                "yes, TEXT",
                "on, TEXT",
                "off, TEXT",
                "y, TEXT",
                "0, NUMBER",
                "-0, NUMBER",
                "01234, NUMBER",
                "+49123, NUMBER",
                "1.10, NUMBER",
                "1., NUMBER",
                ".5, NUMBER",
                "-.5e-3, NUMBER",
                "1e3, NUMBER",
                "1E+3, NUMBER",
                "0x1F, NUMBER",
                "0o17, NUMBER",
                "0o18, TEXT",
                "0x, TEXT",
                "+0x1F, TEXT",
                "1_000, TEXT",
                "1e, TEXT",
                ".e1, TEXT",
                ".inf, TEXT",
                "-.inf, TEXT",
                ".nan, TEXT",
                "12:30, TEXT",
                "2026-11-24, TEXT",
                "1.2.3, TEXT",
                "-, TEXT",
            })
    void takes_a_plain_scalar_for_what_the_core_schema_says(String written, Scalar.Form form) {
        assertThat(CoreSchema.formOf(written)).isEqualTo(form);
    }

    @Test
    void keeps_scalars_as_they_are_written() {
        assertThat(Reading.of("{a: 01234, b: '01234', c: no, d: ~, e: True, f: \"\\u00e9\"}")
                        .tree())
                .isEqualTo("{a: number 01234, b: text '01234', c: text no, d: null ~, e: boolean True, f: text 'é'}");
    }

    @Test
    void reads_block_texts_as_texts() {
        assertThat(Reading.of("a: |\n  12\n  13\nb: >-\n  true\n").tree())
                .isEqualTo("{a: text '12⏎13⏎', b: text 'true'}");
    }

    @Test
    void takes_keys_as_they_are_written() {
        assertThat(Reading.of("{0x1F: 1, true: 2, ~: 3, '': 4, 1.10: 5}").tree())
                .isEqualTo("{0x1F: number 1, true: number 2, ~: number 3, : number 4, 1.10: number 5}");
    }

    @Test
    void places_are_lines_columns_and_widths_in_characters() {
        var root = Reading.mapping("name: Ada\n'😀 é': [x, {y: \"zz\"}]\n");
        var emoji = root.entry("😀 é").orElseThrow();
        var list = (Sequence) emoji.value();
        assertThat(root.at()).isEqualTo(root.at().file().at(1, 1, 4));
        assertThat(emoji.key().at()).isEqualTo(root.at().file().at(2, 1, 5));
        assertThat(list.at()).isEqualTo(root.at().file().at(2, 8, 14));
        assertThat(list.items().get(1).at()).isEqualTo(root.at().file().at(2, 12, 9));
        assertThat(list.at().exact()).isEqualTo("users.http.yaml:2:8");
        assertThat(list.at().shown()).isEqualTo("users.http.yaml:2");
    }

    @Test
    void counts_lines_whatever_ends_them() {
        var root = Reading.mapping("a: 1\r\nb: 2\rc: 3\nd: 4");
        assertThat(root.entries()).extracting(e -> e.key().at().line()).containsExactly(1, 2, 3, 4);
        assertThat(root.at().file().lines()).containsExactly("a: 1", "b: 2", "c: 3", "d: 4");
    }

    @Test
    void tolerates_a_byte_order_mark() {
        assertThat(Reading.of("\uFEFFa: 1").tree()).isEqualTo("{a: number 1}");
    }

    @Test
    void an_alias_stands_for_what_its_anchor_names() {
        assertThat(Reading.of("a: &x {n: 1}\nb: *x\nc: [*x]\n&k d: *k").tree())
                .isEqualTo("{a: {n: number 1}, b: {n: number 1}, c: [{n: number 1}], d: text d}");
    }

    @Test
    void an_own_member_wins_over_a_merged_one_wherever_it_stands() {
        assertThat(Reading.of("a: &x {n: 1, m: 1}\nb: {n: 2, <<: *x}\nc: {<<: *x, n: 3}")
                        .tree())
                .isEqualTo(
                        "{a: {n: number 1, m: number 1}, b: {n: number 2, m: number 1}, c: {n: number 3, m: number 1}}");
    }

    @Test
    void of_merged_maps_the_first_wins() {
        assertThat(Reading.of("- &x {n: 1}\n- &y {n: 2, m: 2}\n- <<: [*x, *y]").tree())
                .endsWith(", {n: number 1, m: number 2}]");
    }

    @Test
    void a_quoted_merge_key_is_a_key() {
        assertThat(Reading.of("'<<': {n: 1}").tree()).isEqualTo("{<<: {n: number 1}}");
    }

    @Test
    void what_can_be_read_is_read_beside_its_problems() {
        Reading reading = Reading.of("a: 1\nb:\na: 2\nc: 3");
        assertThat(reading.codes()).isEqualTo("empty-value at 2:3\nduplicate-key at 3:1");
        assertThat(reading.tree()).isEqualTo("{a: number 1, b: null , c: number 3}");
    }

    @Test
    void the_tail_of_a_value_that_a_comma_broke_is_no_key() {
        assertThat(Reading.of("{Accept: text/html, application/json, Host: x}").tree())
                .isEqualTo("{Accept: text text/html, Host: text x}");
    }

    @Test
    void a_value_that_is_missing_has_one_problem_only() {
        Reading reading = Reading.of("tests:\n");
        Reads.items(
                reading.root()
                        .map(root -> ((SourceNode.Mapping) root).get("tests").orElseThrow())
                        .orElseThrow(),
                reading.problems());
        assertThat(reading.codes()).isEqualTo("empty-value at 1:7");
    }

    @Test
    void nesting_is_read_to_a_depth_of_100() {
        assertThat(Reading.of("[".repeat(100) + "]".repeat(100)).problems().isEmpty())
                .isTrue();
        assertThat(Reading.of("[".repeat(101) + "]".repeat(101)).codes()).isEqualTo("too-deep at 1:101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_hundred_thousand_levels_are_one_problem(String level) {
        assertThat(Reading.of(level.repeat(100_000)).codes())
                .startsWith("too-deep at 1:")
                .doesNotContain("\n");
    }

    @Test
    void depth_counts_what_an_alias_stands_for() {
        String half = "[".repeat(60) + "]".repeat(60);
        String text = "a: &x " + half + "\nb: " + "[".repeat(50) + "*x" + "]".repeat(50);
        assertThat(Reading.of(text).codes()).isEqualTo("too-deep at 2:54");
    }

    @Test
    void a_few_aliases_cannot_stand_for_more_values_than_there_is_memory() {
        StringBuilder bomb = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*l" + (i - 1);
            bomb.append(
                    "l%d: &l%d [%s]%n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, alias))));
        }
        Reading reading = Reading.of(bomb.toString());
        assertThat(reading.told()).startsWith("""
                [too-many-values] this file has more than 500,000 values, aliases counted in full at users.http.yaml:6:25

                   5 | l4: &l4 [*l3, *l3, *l3, *l3, *l3, *l3, *l3, *l3, *l3, *l3]
                   6 | l5: &l5 [*l4, *l4, *l4, *l4, *l4, *l4, *l4, *l4, *l4, *l4]
                """);
        assertThat(reading.root()).isEmpty();
    }

    @Test
    void a_key_of_over_1024_characters_needs_its_own_line() {
        String key = "k".repeat(1025);
        assertThat(Reading.of("a: 1\n" + key + ": 1").codes()).isEqualTo("long-key at 2:1");
        assertThat(Reading.of("? " + key + "\n: 1").problems().isEmpty()).isTrue();
    }

    @Test
    void a_control_character_is_told_with_its_place() {
        assertThat(Reading.of("a: 1\nb: x\u0007y").told()).isEqualTo("""
                [control-character] the control character U+0007 stands here at users.http.yaml:2:5

                   1 | a: 1
                   2 | b: x\\u0007y
                     |     ^^^^^^ remove it; where it is meant, write "\\u0007" in double quotes""");
    }

    @Test
    void a_long_text_is_read_in_one_go() {
        String text = "x".repeat(4_000_000);
        assertThat(Reading.mapping("a: " + text)
                        .get("a")
                        .map(node -> ((Scalar) node).text().length()))
                .contains(4_000_000);
    }

    @Test
    void a_long_line_of_many_things_is_read_in_one_go() {
        String members = "a: 1, ".repeat(100_000);
        assertThat(Reading.of("[" + members + "]").problems().isEmpty()).isTrue();
        assertThat(Reading.of("{" + members + "}").problems().list()).hasSize(100);
    }

    @Test
    void reading_ends_after_a_hundred_problems() {
        assertThat(Reading.of("[" + "*a, ".repeat(100_000) + "]").problems().list())
                .hasSize(100);
        assertThat(Reading.of("{" + "a, ".repeat(100_000) + "}").problems().list())
                .hasSize(100);
        assertThat(Reading.of("x:\n".repeat(100_000)).problems().list()).hasSize(100);
    }
}
