package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {

    private static final int DEEPEST = 1_000;
    private static final int DAMAGED = 5_000;

    @Test
    void a_text_at_its_limits_is_read() {
        assertThat(Json.parse("1".repeat(1_000)).failure()).isEmpty();
        assertThat(Json.parse("[".repeat(DEEPEST) + "]".repeat(DEEPEST)).failure())
                .isEmpty();
    }

    @Test
    void limits_are_named() {
        assertThat(reason("[1" + "0".repeat(1_000) + "]"))
                .isEqualTo("a number of 1001 characters at line 1, column 2: at most 1000 are read");
        assertThat(reason("\"" + "x".repeat(20_000_001) + "\""))
                .isEqualTo("a text of 20000001 characters at line 1, column 1: at most 20000000 are read");
        assertThat(reason("{\"" + "x".repeat(1_000_001) + "\":1}"))
                .isEqualTo("a name of 1000001 characters at line 1, column 2: at most 1000000 are read");
        assertThat(reason("[".repeat(DEEPEST + 1)))
                .isEqualTo("more than 1000 arrays and objects inside one another at line 1, column 1001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "<html> → unexpected `<` at line 1, column 1",
                "{\"a\":1,} → unexpected `}` at line 1, column 8: nothing follows the comma before it",
                "[1,] → unexpected `]` at line 1, column 4: nothing follows the comma before it",
                "[1,,2] → unexpected `,` at line 1, column 4",
                "[1 2] → unexpected `2` at line 1, column 4: `,` or `]` must follow",
                "{\"a\" 1} → unexpected `1` at line 1, column 6: `:` and a value follow a name",
                "{\"a\":1 \"b\"} → unexpected `\"` at line 1, column 8: `,` or `}` must follow",
                "{\"a\":} → unexpected `}` at line 1, column 6",
                "{a:1} → unexpected `a` at line 1, column 2: names stand in double quotes",
                "['a'] → unexpected `'` at line 1, column 2: texts stand in double quotes",
                "[\"😀\" x] → unexpected `x` at line 1, column 6: `,` or `]` must follow",
                "{\"a\":1 → it ends inside an object at line 1, column 7",
                "[[ → it ends inside an array at line 1, column 3",
                "[\"a → no `\"` ends a text that begins at line 1, column 2",
                "{\"a → no `\"` ends a name that begins at line 1, column 2",
                "~{\"a\":1}\n{\"a\":2}~ → more stands behind the value at line 2, column 1: `{`",
                "[1]] → more stands behind the value at line 1, column 4: `]`",
                "~\"a\nb\"~ → unexpected U+000A inside a text at line 1, column 3: JSON writes `\\n`",
                "~{\"a\tb\"~ → unexpected U+0009 inside a name at line 1, column 4: JSON writes `\\t`",
                "\"\\q\" → `\\q` is no escape of JSON at line 1, column 2",
                "\"\\u12x4\" → `\\u` without four hexadecimal digits at line 1, column 2",
                "01 → `01` is no number of JSON at line 1, column 1",
                "+1 → `+1` is no number of JSON at line 1, column 1",
                ".5 → `.5` is no number of JSON at line 1, column 1",
                "NaN → unexpected `NaN` at line 1, column 1: JSON has no such number",
                "[True] → unexpected `True` at line 1, column 2: JSON writes `true`",
                "undefined → unexpected `undefined` at line 1, column 1",
                "// x → unexpected `/` at line 1, column 1: JSON has no comments",
                "[\u00a01] → unexpected U+00A0 at line 1, column 2",
            })
    void says_what_is_wrong_and_where(String text, String reason) {
        assertThat(reason(text)).isEqualTo(reason);
    }

    @Test
    void the_failure_has_the_offset_too() {
        assertThat(Json.parse("[1,\n x]").failure().map(Parsed.Bad::offset)).contains(5);
    }

    /** Whatever the parser refuses, our search finds it; the parser's own words begin with a capital letter. */
    @Test
    void every_damage_is_explained_in_our_words() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7L);
        String damages = "{}[],:\"\\'0-.eE+tfn \n\u0001u/<\u00a0";
        int found = 0;
        for (int i = 0; i < DAMAGED; i++) {
            StringBuilder text = new StringBuilder(Json.shown(RandomValue.tree(random, 3)));
            int at = random.nextInt(text.length());
            text.replace(at, at + random.nextInt(2), String.valueOf(damages.charAt(random.nextInt(damages.length()))));
            if (Json.parse(text.toString()) instanceof Parsed.Bad<JsonDocument> bad) {
                found++;
                assertThat(bad.reason())
                        .as(text.toString())
                        .matches("(?s)(unexpected|it ends|no `|more|`|a ).* at line \\d+, column \\d+.*");
            }
        }
        assertThat(found).isGreaterThan(DAMAGED / 2);
    }

    private static String reason(String text) {
        return Json.parse(text).failure().orElseThrow().reason();
    }
}
