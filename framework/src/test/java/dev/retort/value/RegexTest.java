package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration WATCHDOG = Duration.ofSeconds(30);

    @Test
    void finds_an_expression_anywhere_in_the_text_with_its_groups() {
        Regex.Found found = regex("name=\"([^\"]+)\"( x)?").find("<input name=\"csrf\">");

        assertThat(found.matched()).isTrue();
        assertThat(found.groups()).containsExactly(Optional.of("name=\"csrf\""), Optional.of("csrf"), Optional.empty());
        assertThat(found.trouble()).isEmpty();
    }

    @Test
    void a_miss_has_no_groups_and_no_trouble() {
        assertThat(regex("b").find("a")).isEqualTo(new Regex.Found(false, List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"a(b)c, abc, b", "abc, xabcx, abc", "(x)?abc, abc, ", "x, abc, "})
    void its_text_is_the_first_group_else_the_whole(String expression, String text, String expected) {
        assertThat(regex(expression).find(text).text()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"a+, aaa, true", "a+, aab, false", "a, aa, false"})
    void matches_the_whole_text_only_from_end_to_end(String expression, String text, boolean expected) {
        assertThat(regex(expression).matchesWhole(text).matched()).isEqualTo(expected);
    }

    @Test
    void gives_up_an_expression_that_backtracks_for_ever() {
        Regex regex = Regex.compile("(a*)*\\1b", SOON).toOptional().orElseThrow();

        Regex.Found found = assertTimeoutPreemptively(WATCHDOG, () -> regex.find("a".repeat(60)));

        assertThat(found.trouble()).contains("gave up after 20ms (regex-deadline)");
        assertThat(found.matched()).isFalse();
    }

    @Test
    void gives_up_a_replacement_and_a_split_too() {
        Regex regex = Regex.compile("(a*)*\\1b", SOON).toOptional().orElseThrow();
        String text = "a".repeat(60);

        assertThat(assertTimeoutPreemptively(WATCHDOG, () -> reason(regex.replaceAll(text, "-"))))
                .isEqualTo("gave up after 20ms (regex-deadline)");
        assertThat(assertTimeoutPreemptively(WATCHDOG, () -> reason(regex.split(text))))
                .isEqualTo("gave up after 20ms (regex-deadline)");
    }

    @Test
    void a_stack_that_overflows_is_no_error_of_the_program() {
        assertThat(regex("(a|b)*").find("ab".repeat(500_000)).trouble())
                .contains("overflowed its stack on 1000000 characters");
    }

    @Test
    void an_expression_has_at_most_ten_thousand_characters() {
        assertThat(Regex.compile("a".repeat(10_000))).isInstanceOf(Parsed.Good.class);
        assertThat(Regex.compile("a".repeat(10_001))).isEqualTo(Parsed.bad("longer than 10000 characters", 10_000));
    }

    @Test
    void groups_that_nest_too_deeply_to_be_read_are_bad_however_large_the_stack_is() {
        assertThat(reason(Regex.compile("(".repeat(10_000))))
                .isIn("its groups nest too deeply", "a `(` has no `)`; write `\\(` for the character itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "ab(c => 4 => a `(` has no `)`; write `\\(` for the character itself",
                "ab)c => 2 => a `)` has no `(`; write `\\)` for the character itself",
                "a[b => 2 => a `[` has no `]`; write `\\[` for the character itself",
                "*a => 0 => nothing stands before `*` for it to repeat; write `\\*` for the character itself",
                "{a} => 1 => a `{` that is no repetition like `{2,3}`; write `\\{` for the character itself",
                "a{3,2} => 5 => a repetition that counts down or too far",
                "a\\ => 2 => it ends in a backslash with nothing to escape; write `\\\\` for a backslash",
                "a\\q => 2 => no escape is called that; write `\\\\` for a backslash",
                "[z-a] => 3 => illegal character range"
            })
    void says_what_is_wrong_and_where(String expression, int offset, String reason) {
        assertThat(Regex.compile(expression)).isEqualTo(Parsed.bad(reason, offset));
    }

    @Test
    void a_backspace_is_what_YAML_made_of_a_word_boundary() {
        assertThat(Regex.compile("x\bword"))
                .isEqualTo(Parsed.bad(
                        "it contains a backspace, which is how YAML reads `\\b` in double quotes; put the expression in"
                                + " single quotes, or write `\\x08` for the character itself",
                        1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2029{L}", "\u0085{DIGIT ONE}"})
    void a_separator_before_a_brace_is_what_YAML_made_of_a_property_or_name(String expression) {
        assertThat(reason(Regex.compile(expression))).contains("put the expression in single quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a.b*c", "1", "42 x", "\\E\\Q", "a\tb\n", "[x]", "^$", "grüße", "😀", "a-z", "#c", "\b", "&&", "~"
            })
    void quotes_any_text_so_that_it_matches_itself_only(String text) {
        String quoted = Regex.quote(text);

        assertThat(regex(quoted).matchesWhole(text).matched()).isTrue();
        assertThat(regex("(?x)" + quoted).matchesWhole(text).matched()).isTrue();
        assertThat(regex("(a)?\\1?" + quoted).matchesWhole(text + "x").matched())
                .isFalse();
    }

    @Test
    void a_quoted_text_stands_for_its_characters_inside_a_class() {
        Regex regex = regex("[" + Regex.quote("]^-a\\") + "]+");

        assertThat(regex.matchesWhole("^]\\-a").matched()).isTrue();
        assertThat(regex.matchesWhole("b").matched()).isFalse();
    }

    @Test
    void a_quoted_digit_does_not_lengthen_a_back_reference() {
        assertThat(regex("(a)\\1" + Regex.quote("2")).matchesWhole("aa2").matched())
                .isTrue();
    }

    @Test
    void replaces_every_match_with_groups() {
        assertThat(regex("(\\d+)-(?<b>\\d+)").replaceAll("1-2, 3-4", "${b}:$1")).isEqualTo(Parsed.good("2:1, 4:3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "${x}", "$", "\\"})
    void a_replacement_that_names_no_group_is_bad(String replacement) {
        assertThat(reason(regex("a").replaceAll("aa", replacement)))
                .isEqualTo("the replacement `" + replacement
                        + "` has a `$` or a backslash that stands for no group of `a`;"
                        + " write `\\$` or `\\\\` for the character itself");
    }

    @Test
    void splits_and_keeps_empty_pieces() {
        assertThat(regex("\\s*,\\s*").split("a , b,,")).isEqualTo(Parsed.good(List.of("a", "b", "", "")));
    }

    private static Regex regex(String expression) {
        return Regex.compile(expression).toOptional().orElseThrow();
    }

    private static String reason(Parsed<?> parsed) {
        return parsed.failure().orElseThrow().reason();
    }
}
