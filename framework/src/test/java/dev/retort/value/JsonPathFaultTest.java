package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link JsonPath} says to somebody who wrote something else, to the letter, and where. */
class JsonPathFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "a.b → a JSONPath begins with `$`, as in `$.a.b` → 0",
                ".a → a JSONPath begins with `$`, as in `$.a` → 0",
                "@.a → `@` has a meaning inside of filters only, `[?@.a == 1]`; a JSONPath begins with `$` → 0",
                "~ $.a~ → nothing stands before the `$` of a JSONPath → 0",
                "~$ ~ → nothing stands behind a JSONPath, no space either → 1",
                "~$.a ~ → nothing stands behind a JSONPath, no space either → 3",
                "$.a b → unexpected `b`; a name with a space in it stands in quotes: `['a b']` → 4",
                "$a → a `.` is missing: `$.a` → 1",
                "$.a. → a name or `*` is missing behind `.` → 4",
                "$.. → a name or `*` is missing behind `..` → 3",
                "$. a → no space stands behind `.` → 2",
                "$.1 → a name that begins with a digit stands in quotes: `['1']`; an index is written `[1]` → 2",
                "$.0.x → a name that begins with a digit stands in quotes: `['0']`; an index is written `[0]` → 2",
                "$.1st → a name that begins with a digit stands in quotes: `['1st']` → 2",
                "$.a-b → a name with `-` in it stands in quotes: `['a-b']` → 3",
                "$.user-id.x → a name with `-` in it stands in quotes: `['user-id']` → 6",
                "$.ns:tag → a name with `:` in it stands in quotes: `['ns:tag']` → 4",
                "$.['a'] → no `.` stands before `[` → 2",
                "$.'a b' → a name in quotes stands in brackets, without a dot: `['a b']` → 2",
                "$..\"it's\" → a name in quotes stands in brackets, without a dot: `['it\\'s']` → 3",
                "/a/b → a JSONPath begins with `$`, as in `$.a['b c'][0]` → 0",
                "$.a.first() → RFC 9535 has no `first()` on a path; the first item is `[0]` → 9",
                "$.a.last() → RFC 9535 has no `last()` on a path; the last item is `[-1]` → 8",
                "$.a.length() → RFC 9535 has no `length()` on a path; its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size` → 10",
                "$.a.size() → RFC 9535 has no `size()` on a path; its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size` → 8",
                "$.a[0 → this `[` has no `]` → 3",
                "$.a['x' → this `[` has no `]` → 3",
                "$.a['x → the text that begins here has no closing `'` → 4",
                "$[a] → a name in brackets stands in quotes: `['a']` → 2",
                "$[odd name] → a name in brackets stands in quotes: `['odd name']` → 2",
                "$[@.a] → a filter begins with `?`: `[?@.a]` → 2",
                "$[$.a] → no path stands in brackets; a filter begins with `?`, a name stands in quotes: `['$.a']` → 2",
                "$[(@.length-1)] → RFC 9535 has no scripts: `[-1]` is the last item, and a filter begins with `?` → 2",
                "$.a^ → RFC 9535 has no `^`: a path cannot go back to a parent → 3",
                "$.a~ → RFC 9535 has no `~`: a path finds values, not names → 3",
                "$.*~ → RFC 9535 has no `~`: a path finds values, not names → 3",
                "$.a == 1 → a path does not compare; a comparison stands in a filter: `[?@.a == 1]` → 4",
                "$.a[] → nothing stands between `[` and `]`, where an index, a name in quotes, `*` or a filter must → 4",
                "$.a[,0] → a selector is missing before `,` → 4",
                "$.a[0,] → a selector is missing behind `,` → 6",
                "$.a[0 2] → unexpected `2`, where `,` or `]` must follow → 6",
                "$.a[1:2:3:4] → a slice has three parts at most: `[start:end:step]` → 9",
                "$.a[1:x] → unexpected `x`, where `,` or `]` must follow → 6",
                "$.a[01] → `01` is no index: it is an integer without `+`, fraction or leading zeros → 4",
                "$.a[1.0] → `1.0` is no index: it is an integer without `+`, fraction or leading zeros → 4",
                "$.a[+1] → `+1` is no index: it is an integer without `+`, fraction or leading zeros → 4",
                "$.a[- 1] → `-` is no index: it is an integer without `+`, fraction or leading zeros → 4",
                "$.a[9007199254740992] → no index is beyond 9007199254740991 → 4",
                "$.a] → a `]` has no `[` → 3",
                "$['a\\q'] → `\\q` begins no escape; a backslash itself is written `\\\\` → 4",
                "$['\\uD800'] → `\\uD800` is half of a character, without its other half → 3",
                "$['\\u12'] → `\\u` is followed by four hexadecimal digits → 3",
                "$[\"\\'\"] → `\\'` is an escape only between ' and ' → 3",
                "$['a\\ → `\\` begins no escape; a backslash itself is written `\\\\` → 4",
                "$.a b.c → unexpected `b`; a name with a space in it stands in quotes: `['a b']` → 4",
                "$.a b ~ → unexpected `b`; a name with a space in it stands in quotes: `['a b']` → 4",
                "$...a → a name or `*` is missing behind `..` → 3",
                "$.a['b'].['c'] → no `.` stands before `[` → 9",
                "$.a|b → unexpected `|`, where `.`, `[` or the end must follow → 3",
                "${x} → unexpected `{`, where `.`, `[` or the end must follow → 1",
                "$.a.${x} → a name with `$` in it stands in quotes: `['${x}']` → 4",
                "$[*]] → a `]` has no `[` → 4",
                "$[\"a\" \"b\"] → unexpected `\"`, where `,` or `]` must follow → 6",
                "$.a[b.c] → a name in brackets stands in quotes: `['b.c']` → 4",
                "$.a[* → this `[` has no `]` → 3",
            })
    void says_what_is_wrong_with_a_path(String path, String reason, int offset) {
        assertThat(JsonPath.compile(path)).isEqualTo(Parsed.bad(reason, offset));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "$.book[?@.x → this `[` has no `]` → 6",
                "$.a?(@.b) → a filter stands in brackets: `[?@.a == 1]` → 3",
                "$[?] → a value or condition is missing before `]` → 3",
                "$[?()] → a value or condition is missing before `)` → 4",
                "$[?@.x =~ /re/] → RFC 9535 has no `=~`: write `match(@.a, 'x.*')` for the whole text or `search(@.a, 'x')` for a part of it → 7",
                "$[?(@.x =~ /re/)] → RFC 9535 has no `=~`: write `match(@.a, 'x.*')` for the whole text or `search(@.a, 'x')` for a part of it → 8",
                "$[?@.x == /re/] → RFC 9535 has no `/…/`: a pattern is a text in `match(@.a, 'x.*')` or `search(@.a, 'x')` → 10",
                "$[?@.x in ['a','b']] → RFC 9535 has no `in`: write `@.a == 'x' || @.a == 'y'` → 7",
                "$[?@.x nin ['a']] → RFC 9535 has no `nin`: write `@.a != 'x' && @.a != 'y'` → 7",
                "$[?@.x contains 'a'] → RFC 9535 has no `contains`: write `search(@.a, 'x')` for a text, `@.a[?@ == 'x']` for an array → 7",
                "$[?@.x anyof ['a']] → RFC 9535 has no `anyof`: write `@.a[?@ == 'x' || @ == 'y']` → 7",
                "$[?@.x noneof ['a']] → RFC 9535 has no `noneof`: write `!@.a[?@ == 'x' || @ == 'y']` → 7",
                "$[?@.x subsetof ['a']] → RFC 9535 has no `subsetof`: write `!@.a[?@ != 'x' && @ != 'y']` → 7",
                "$[?@.x size 2] → RFC 9535 has no `size`: write `length(@.a) == 2` → 7",
                "$[?@.x empty true] → RFC 9535 has no `empty`: write `length(@.a) == 0` → 7",
                "$[?@.x startsWith 'a'] → RFC 9535 has no `startsWith`: write `match(@.a, 'x.*')` → 7",
                "$[?@.x endsWith 'a'] → RFC 9535 has no `endsWith`: write `match(@.a, '.*x')` → 7",
                "$[?@.x like 'a'] → RFC 9535 has no `like`: write `match(@.a, 'x.*')` for the whole text or `search(@.a, 'x')` for a part of it → 7",
                "$[?@.x MATCHES 'a'] → RFC 9535 has no `MATCHES`: write `match(@.a, 'x.*')` for the whole text or `search(@.a, 'x')` for a part of it → 7",
                "$[?@.x similar 'a'] → unexpected `similar`, where a comparison, `&&` or `||` may follow → 7",
                "$[?@.x = 1] → a comparison is written `==` → 7",
                "$[?@.x === 1] → RFC 9535 has no `===`: write `==` → 7",
                "$[?@.x !== 1] → RFC 9535 has no `!==`: write `!=` → 7",
                "$[?@.x <> 1] → RFC 9535 has no `<>`: write `!=` → 7",
                "$[?@.x => 1] → RFC 9535 has no `=>`: write `>=` → 7",
                "$[?@.x == 1 and @.y == 2] → RFC 9535 has no `and`: write `&&` → 12",
                "$[?@.x or @.y] → RFC 9535 has no `or`: write `||` → 7",
                "$[?not @.x] → RFC 9535 has no `not`: write `!` → 3",
                "$[?@.x & @.y] → write `&&` → 7",
                "$[?@.x | @.y] → write `||` → 7",
                "$[?@.x == abc] → `abc` is no value: a text stands in quotes, `'abc'`, a member is `@.abc` → 10",
                "$[?x == 1] → `x` is no value: a text stands in quotes, `'x'`, a member is `@.x` → 3",
                "$[?.x == 1] → a member of the current value is written `@.x` → 3",
                "$[?@.x == True] → `True` is written `true` → 10",
                "$[?@.x == None] → `None` is written `null` → 10",
                "$[?@.x == [1]] → no array and no object can be written here, only a text, a number, `true`, `false` and `null` → 10",
                "$[?@.x == {}] → no array and no object can be written here, only a text, a number, `true`, `false` and `null` → 10",
                "$[?@.x + 1 == 2] → RFC 9535 does not calculate, so nothing like `+` can stand here → 7",
                "$[?@.x*2 == 2] → RFC 9535 does not calculate, so nothing like `*` can stand here → 6",
                "$[?@.x == 1 == 2] → a comparison has two sides; join comparisons with `&&` or `||` → 12",
                "$[?!@.x == 1] → `!` before a comparison needs parentheses: `!(@.a == 1)` → 3",
                "$[?(@.x) == 1] → what stands in parentheses is true or false and cannot be compared → 3",
                "$[?@.* == 1] → `@.*` can find more than one value, so it cannot be compared; whether one of them is equal asks a filter in the filter, `@.a[?@ == 1]` → 3",
                "$[?@..a == 1] → `@..a` can find more than one value, so it cannot be compared; whether one of them is equal asks a filter in the filter, `@.a[?@ == 1]` → 3",
                "$[?true] → `true` alone is no condition; compare it, as in `@.a == true` → 3",
                "$[?'a'] → `'a'` alone is no condition; compare it, as in `@.a == 'a'` → 3",
                "$[?length(@.a)] → `length(@.a)` is a value and no condition; compare it, as in `length(@.a) == 1` → 3",
                "$[?length(@.*) > 1] → `length` takes one value, and `@.*` can find more; `count(@.*)` tells how many → 10",
                "$[?length() > 1] → `length` takes one argument, not 0 → 3",
                "$[?length(@.a, @.b) > 1] → `length` takes one argument, not 2 → 3",
                "$[?count(1) > 1] → `count` takes a query such as `@.*`, not `1` → 9",
                "$[?count (@.*) > 1] → no space stands between `count` and `(` → 3",
                "$[?value(@.a)] → `value(@.a)` is a value and no condition; compare it, as in `value(@.a) == 1` → 3",
                "$[?match(@.a, 'a') == true] → `match(@.a, 'a')` is true or false already and no value; its opposite is `!match(@.a, 'a')` → 3",
                "$[?length(match(@.a, 'b')) == 1] → `match(@.a, 'b')` is true or false already and no value; its opposite is `!match(@.a, 'b')` → 10",
                "$[?match(@.a)] → `match` takes two arguments, not 1 → 3",
                "$[?match(@.a, '\\\\d+')] → '\\\\d+' is no I-Regexp (RFC 9485): RFC 9485 has no `\\d`: write `[0-9]` → 14",
                "$[?match(@.a, '(?i)x')] → '(?i)x' is no I-Regexp (RFC 9485): RFC 9485 has no `(?` → 14",
                "$[?match(@.a, 'a{3')] → 'a{3' is no I-Regexp (RFC 9485): a `{` that is no repetition like `{2,3}` → 14",
                "$[?match(@.a, 'a*?')] → 'a*?' is no I-Regexp (RFC 9485): nothing that can be repeated stands before `?` → 14",
                "$[?search(@.a, '[a')] → '[a' is no I-Regexp (RFC 9485): a `[` has no `]` → 15",
                "$[?foo(@.a)] → RFC 9535 has no function `foo`; it has `length`, `count`, `match`, `search` and `value` → 3",
                "$[?Length(@.a) == 1] → RFC 9535 has no function `Length`; it has `length`, `count`, `match`, `search` and `value` → 3",
                "$[?count(@.* == 1] → unexpected `=`, where `,` or `)` must follow → 13",
                "$[?(@.a == 1] → this `(` has no `)` → 3",
                "$[?@.length() > 1] → RFC 9535 has no `length()` on a path; its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size` → 11",
                "$[?@.a == 01] → `01` is no number of JSON → 10",
                "$[?@.a == .5] → `.5` is no number of JSON → 10",
                "$[?@.a == +5] → `+5` is no number of JSON → 10",
                "$[?@.a == -] → `-` is no number of JSON → 10",
                "$[?@.a == 'x] → the text that begins here has no closing `'` → 10",
                "$[?@.a ==] → a value or condition is missing before `]` → 9",
                "$[?@.a == 1, ?] → a value or condition is missing before `]` → 14",
                "$[?@.a == $.b[*]] → `$.b[*]` can find more than one value, so it cannot be compared; whether one of them is equal asks a filter in the filter, `@.a[?@ == 1]` → 10",
                "$[?@.a-b == 1] → a name with `-` in it stands in quotes: `['a-b']` → 6",
                "$[?@.date > now()] → RFC 9535 has no function `now`; it has `length`, `count`, `match`, `search` and `value` → 12",
                "$[?@.a.b(c)] → RFC 9535 has no `b()` on a path; its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size` → 8",
                "$[?@.a < 'x' <= 3] → a comparison has two sides; join comparisons with `&&` or `||` → 13",
                "$[?@ in $.x] → RFC 9535 has no `in`: write `@.a == 'x' || @.a == 'y'` → 5",
                "$.a[?@.b == 'c' && ] → a value or condition is missing before `]` → 19",
                "$.items[?(@.a==1)].b.min() → RFC 9535 has no `min()` on a path; its functions stand in filters, `[?length(@.a) > 1]`, and what a path finds is counted by `$size` → 24",
            })
    void says_what_is_wrong_with_a_filter(String path, String reason, int offset) {
        assertThat(JsonPath.compile(path)).isEqualTo(Parsed.bad(reason, offset));
    }

    @Test
    void nothing_is_no_path() {
        assertThat(JsonPath.compile("")).isEqualTo(Parsed.bad("a JSONPath begins with `$`", 0));
        assertThat(JsonPath.compile(" ")).isEqualTo(Parsed.bad("a JSONPath begins with `$`", 0));
    }

    @Test
    void a_raw_control_character_in_a_text_is_written_as_an_escape() {
        assertThat(JsonPath.compile("$['a\tb']")).isEqualTo(Parsed.bad("U+0009 is written `\\t` in a text", 4));
        assertThat(JsonPath.compile("$['a\u0000']")).isEqualTo(Parsed.bad("U+0000 is written `\\u0000` in a text", 4));
    }

    @Test
    void half_a_character_needs_its_other_half() {
        assertThat(JsonPath.compile("$['\\uD83D\\u0041']"))
                .isEqualTo(Parsed.bad("`\\uD83D` is half of a character, without its other half", 3));
        assertThat(JsonPath.compile("$['\\uDE00']"))
                .isEqualTo(Parsed.bad("`\\uDE00` is half of a character, without its other half", 3));
    }

    @Test
    void nesting_has_a_limit() {
        assertThat(JsonPath.compile("$[?" + "(".repeat(99) + "@.a" + ")".repeat(99) + "]")
                        .toOptional())
                .isPresent();
        assertThat(JsonPath.compile("$[?" + "(".repeat(100_000)))
                .isEqualTo(Parsed.bad("filters and parentheses nest deeper than 100", 103));
        assertThat(JsonPath.compile("$[?@".repeat(100_000)).failure()).isPresent();
        assertThat(JsonPath.compile("$[?" + "!".repeat(100_000)).failure()).isPresent();
    }

    @Test
    void what_is_long_is_read_without_recursion() {
        assertThat(JsonPath.compile("$" + ".a".repeat(50_000)).toOptional()).isPresent();
        assertThat(JsonPath.compile("$[?@.a == " + "1".repeat(50_000) + "]").toOptional())
                .isPresent();
        assertThat(JsonPath.compile("$[?" + "@.a || ".repeat(20_000) + "@.b]").toOptional())
                .isPresent();
    }
}
