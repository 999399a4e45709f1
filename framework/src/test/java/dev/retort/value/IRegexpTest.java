package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IRegexpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "abc → abc",
                "a|b → b",
                "a* → aaa",
                "a+b? → aa",
                "a{2} → aa",
                "a{2,} → aaaa",
                "a{2,3} → aaa",
                "(ab)+ → abab",
                "(a(b|c))* → abac",
                ". → ü",
                ". → 😀",
                "[a-c]+ → abc",
                "[^a-c]+ → xyz",
                "[-a]+ → a-a",
                "[a-]+ → a-a",
                "[a\\-b]+ → a-b",
                "[\\]\\[]+ → []",
                "[.*+?(){|&&~]+ → .*+?(){|&~",
                "[\\p{L}_]+ → ä_B",
                "\\p{Lu}\\P{Lu} → Aa",
                "\\p{Nd}+ → 12",
                "\\. → .",
                "\\(\\)\\*\\+\\-\\?\\[\\\\\\]\\^\\{\\|\\} → ()*+-?[\\]^{|}",
                "\\$ → $",
                "^a$ → a",
                "a b#c → a b#c",
                "<&> → <&>",
                "[\\p{L}-]+ → a-b",
            })
    void matches_what_rfc_9485_says(String expression, String text) {
        assertThat(regex(expression).matchesWhole(text).matched()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"., '\n'", "., '\r'", "[^a], a", "a|b, ab", "a.c, abbc", "a$, 'a\n'", "\\p{Lu}, a", "[a-c], d"})
    void does_not_match_anything_else(String expression, String text) {
        assertThat(regex(expression).matchesWhole(text).matched()).isFalse();
    }

    @Test
    void escapes_of_white_space_are_that() {
        assertThat(regex("\\n\\r\\t").matchesWhole("\n\r\t").matched()).isTrue();
        assertThat(regex("[\\n\\t]+").matchesWhole("\t\n").matched()).isTrue();
        assertThat(regex(".").matchesWhole("\u2028").matched()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a\\d → RFC 9485 has no `\\d`: write `[0-9]` → 1",
                "\\w → RFC 9485 has no `\\w`: write `[0-9A-Za-z_]` → 0",
                "[\\s] → RFC 9485 has no `\\s`: write `[ \\t\\n\\r]` → 1",
                "\\b → RFC 9485 has no `\\b` → 0",
                "a\\ → it ends in a backslash with nothing to escape → 1",
                "\\p{Greek} → `\\p` wants a category in braces: `\\p{L}` → 0",
                "\\pL → `\\p` wants a category in braces: `\\p{L}` → 0",
                "(?i)a → RFC 9485 has no `(?` → 0",
                "(a → a `(` has no `)` → 2",
                "a) → a `)` has no `(` → 1",
                "[a → a `[` has no `]` → 0",
                "[] → nothing stands between `[` and `]` → 1",
                "[^] → nothing stands between `[` and `]` → 2",
                "a] → a `]` stands alone; write `\\]` for the character → 1",
                "a} → a `}` stands alone; write `\\}` for the character → 1",
                "a{ → a `{` that is no repetition like `{2,3}` → 1",
                "a{x} → a `{` that is no repetition like `{2,3}` → 1",
                "a{3,2} → the repetition `{3,2}` counts down, or further than 10000 → 1",
                "a{10001} → the repetition `{10001}` counts down, or further than 10000 → 1",
                "a{10001,} → the repetition `{10001,}` counts down, or further than 10000 → 1",
                "*a → nothing that can be repeated stands before `*` → 0",
                "a*? → nothing that can be repeated stands before `?` → 2",
                "a++ → nothing that can be repeated stands before `+` → 2",
                "(|*) → nothing that can be repeated stands before `*` → 2",
                "{2} → nothing that can be repeated stands before `{` → 0",
                "[a[b] → a `[` inside of brackets is written `\\[` → 2",
                "[a-b-c] → a `-` inside of brackets stands first, last, between two characters, or is written `\\-` → 4",
                "[a--] → a `-` ends no range; write `\\-` for the character → 3",
            })
    void says_what_it_does_not_have(String expression, String reason, int offset) {
        assertThat(IRegexp.compile(expression)).isEqualTo(Parsed.bad(reason, offset));
    }

    @Test
    void a_range_that_runs_backwards_is_bad() {
        assertThat(IRegexp.compile("[z-a]").failure()).isPresent();
    }

    @Test
    void groups_nest_100_deep() {
        assertThat(regex("(".repeat(100) + "a" + ")".repeat(100))
                        .matchesWhole("a")
                        .matched())
                .isTrue();
        assertThat(IRegexp.compile("(".repeat(101) + "a" + ")".repeat(101)).failure())
                .map(Parsed.Bad::reason)
                .contains("its groups nest deeper than 100");
    }

    private static Regex regex(String expression) {
        return IRegexp.compile(expression).orElse(bad -> {
            throw new AssertionError(expression + ": " + bad.reason());
        });
    }
}
