package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

    private static final Value STORE = json("""
            {
              "book": [
                {"title": "Sayings", "price": 8.95, "tags": ["a", "b"], "isbn": null},
                {"title": "Sword", "price": 12.99, "tags": []},
                {"title": "Moby", "price": 8.99, "tags": ["b"], "isbn": "0-553"},
                {"title": "Lord", "price": 22.990, "isbn": "0-395"}
              ],
              "bicycle": {"color": "red", "price": 19.95},
              "odd key": {"it's": 1, "a\\"b": 2, "\\\\": 3, "ü€😀": 4, "1": 5, "": 6},
              "limit": 9
            }
            """);

    private static final Value NUMBERS = json("[0, 1, 2, 3, 4, 5]");

    private static final Value MIXED = json("""
            [1, 1.0, "1", true, false, null, [1], {"a": 1}, "é", "😀", "\\uffff", 1e3000000000]
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                // names
                "$.limit → 9",
                "$ .limit → 9",
                "$['limit'] → 9",
                "$[\"limit\"] → 9",
                "$[ 'limit' ] → 9",
                "$.bicycle.color → \"red\"",
                "$['bicycle']['color'] → \"red\"",
                "$.nothing → ",
                "$.limit.nothing → ",
                "$.book.title → ",
                "$['odd key']['it\\'s'] → 1",
                "$['odd key'][\"it's\"] → 1",
                "$['odd key']['a\"b'] → 2",
                "$['odd key'][\"a\\\"b\"] → 2",
                "$['odd key']['\\\\'] → 3",
                "$['odd key'].ü€😀 → 4",
                "$['odd key']['\\u00fc\\u20AC\\uD83D\\uDE00'] → 4",
                "$['odd key']['1'] → 5",
                "$['odd key'][''] → 6",
                "$['odd key']['\\b\\f\\n\\r\\t\\/'] → ",
                // wildcards, several selectors
                "$.bicycle.* → \"red\" 19.95",
                "$.bicycle[*] → \"red\" 19.95",
                "$.limit.* → ",
                "$.bicycle['price','color'] → 19.95 \"red\"",
                "$.bicycle['color', 'color'] → \"red\" \"red\"",
                "$.book[0, -1].title → \"Sayings\" \"Lord\"",
                // indexes
                "$.book[0].title → \"Sayings\"",
                "$.book[-1].title → \"Lord\"",
                "$.book[-4].title → \"Sayings\"",
                "$.book[4].title → ",
                "$.book[-5].title → ",
                "$.bicycle[0] → ",
                // descendants
                "$..price → 8.95 12.99 8.99 22.990 19.95",
                "$..tags[0] → \"a\" \"b\"",
                "$.bicycle..* → \"red\" 19.95",
                "$..['color','limit'] → 9 \"red\"",
                "$..[2].title → \"Moby\"",
                "$..book[?@.price > 20].title → \"Lord\"",
                // filters: existence, comparisons, logic
                "$.book[?@.isbn].title → \"Sayings\" \"Moby\" \"Lord\"",
                "$.book[?!@.isbn].title → \"Sword\"",
                "$.book[?@.isbn == null].title → \"Sayings\"",
                "$.book[?@.isbn != null].title → \"Sword\" \"Moby\" \"Lord\"",
                "$.book[?@.title == 'Moby'].price → 8.99",
                "$.book[?'Moby' == @.title].price → 8.99",
                "$.book[?@.title == \"Moby\"].price → 8.99",
                "$.book[?@.price < 9].title → \"Sayings\" \"Moby\"",
                "$.book[?@.price < $.limit].title → \"Sayings\" \"Moby\"",
                "$.book[?@.price <= 8.950].title → \"Sayings\"",
                "$.book[?@.price >= 12.99].title → \"Sword\" \"Lord\"",
                "$.book[?@.price > 1.2e1].title → \"Sword\" \"Lord\"",
                "$.book[?@.price == 2299e-2].title → \"Lord\"",
                "$.book[?@.price < '9'].title → ",
                "$.book[?@.title > 'Moby'].title → \"Sayings\" \"Sword\"",
                "$.book[?@.isbn && @.price < 9].title → \"Sayings\" \"Moby\"",
                "$.book[?@.price < 8.96 || @.price > 20].title → \"Sayings\" \"Lord\"",
                "$.book[?@.price > 20 || @.isbn && @.price < 8.96].title → \"Sayings\" \"Lord\"",
                "$.book[?(@.price > 20 || @.isbn) && @.price < 8.96].title → \"Sayings\"",
                "$.book[?!(@.price > 9)].title → \"Sayings\" \"Moby\"",
                "$.book[?(@.price>9)].title → \"Sword\" \"Lord\"",
                "$.book[?@.nothing == @.nowhere].title → \"Sayings\" \"Sword\" \"Moby\" \"Lord\"",
                "$.book[?@.tags[?@ == 'b']].title → \"Sayings\" \"Moby\"",
                "$.book[?@['tags'][0] == 'a'].title → \"Sayings\"",
                "$.book[?$.limit == 9].title → \"Sayings\" \"Sword\" \"Moby\" \"Lord\"",
                "$.bicycle[?@ == 'red'] → \"red\"",
                "$.book[?@.price == 8.95, ?@.price == 8.99].title → \"Sayings\" \"Moby\"",
                // functions
                "$.book[?length(@.title) == 4].title → \"Moby\" \"Lord\"",
                "$.book[?length(@.tags) > 0].title → \"Sayings\" \"Moby\"",
                "$.book[?length(@) == 3].title → \"Sword\" \"Lord\"",
                "$.book[?length(@.price) == 4].title → ",
                "$.book[?length(value(@.tags[?@ == 'a'])) == 1].title → \"Sayings\"",
                "$.book[?count(@.*) == 4].title → \"Sayings\" \"Moby\"",
                "$.book[?count(@.tags[*]) >= 1].title → \"Sayings\" \"Moby\"",
                "$.book[?count(@.nothing) == 0].title → \"Sayings\" \"Sword\" \"Moby\" \"Lord\"",
                "$.book[?value(@..price) == 8.95].title → \"Sayings\"",
                "$.book[?value(@.tags[*]) == 'b'].title → \"Moby\"",
                "$.book[?match(@.title, 'S.*')].title → \"Sayings\" \"Sword\"",
                "$.book[?match(@.title, 'S')].title → ",
                "$.book[?search(@.title, 'or')].title → \"Sword\" \"Lord\"",
                "$.book[?search(@.title, '^L')].title → \"Lord\"",
                "$.book[?!search(@.title, 'o')].title → \"Sayings\"",
                "$.book[?match(@.price, '.*')].title → ",
                "$.book[?match(@.title, 'S[^w]+')].title → \"Sayings\"",
                "$.book[?match(@.title, $.nothing)].title → ",
                "$.book[? length( @.title ) == 4 ].title → \"Moby\" \"Lord\"",
            })
    void selects_from_a_store(String path, String expected) {
        assertThat(selected(path, STORE)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "$[1:3] → 1 2",
                "$[1:] → 1 2 3 4 5",
                "$[:2] → 0 1",
                "$[:] → 0 1 2 3 4 5",
                "$[::] → 0 1 2 3 4 5",
                "$[::2] → 0 2 4",
                "$[1:5:2] → 1 3",
                "$[-2:] → 4 5",
                "$[:-4] → 0 1",
                "$[::-1] → 5 4 3 2 1 0",
                "$[3:0:-2] → 3 1",
                "$[-1:-4:-1] → 5 4 3",
                "$[::0] → ''",
                "$[4:2] → ''",
                "$[2:100] → 2 3 4 5",
                "$[-100:2] → 0 1",
                "$[100:0:-3] → 5 2",
                "$[9007199254740991:0:-9007199254740991] → 5",
                "$[0:9007199254740991:9007199254740991] → 0",
                "$[ 1 : 3 : 1 ] → 1 2",
                "$[0, 2:4] → 0 2 3",
                "$[?@ > 3, 0] → 4 5 0",
            })
    void selects_slices(String path, String expected) {
        assertThat(selected(path, NUMBERS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "$[?@ == 1] → 1 1.0",
                "$[?@ == 1e0] → 1 1.0",
                "$[?@ == '1'] → \"1\"",
                "$[?@ == true] → true",
                "$[?@ == false] → false",
                "$[?@ == null] → null",
                "$[?@ == $[6]] → [1]",
                "$[?@ == $[7]] → {\"a\":1}",
                "$[?@ <= true] → true",
                "$[?@ >= null] → null",
                "$[?@ > 1e999999999] → 1e3000000000",
                "$[?@ > '\\ud83d\\ude00'] → ",
                "$[?@ > '\\ufffe'] → \"😀\" \"\uffff\"",
                "$[?@ < 'é'] → \"1\"",
                "$[?length(@) == 1] → \"1\" [1] {\"a\":1} \"é\" \"😀\" \"\uffff\"",
                "$[?@.a] → {\"a\":1}",
                "$[?@[0]] → [1]",
            })
    void compares_by_value_and_texts_by_code_points(String path, String expected) {
        assertThat(selected(path, MIXED)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$.a", "$['a']", "$[0]", "$.a['b'][-1].c", "$ ['a'] .b"})
    void names_and_indexes_find_one_value_at_most(String path) {
        assertThat(path(path).singular()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.*", "$[*]", "$..a", "$[0,1]", "$['a','a']", "$[0:1]", "$[?@.a]", "$.a.*.b"})
    void anything_else_may_find_several(String path) {
        assertThat(path(path).singular()).isFalse();
    }

    @Test
    void tells_where_each_value_is() {
        Value value = json("{\"a\": [{\"it's\": 1}, {\"\\\\\\b\\t\\n\\f\\r\\u000b\\\"ü\": 2}]}");

        assertThat(path("$.a[*].*").locate(value))
                .containsExactly(
                        new JsonPath.Located("$['a'][0]['it\\'s']", Numeral.of(1)),
                        new JsonPath.Located("$['a'][1]['\\\\\\b\\t\\n\\f\\r\\u000b\"ü']", Numeral.of(2)));
        assertThat(path("$").locate(value)).containsExactly(new JsonPath.Located("$", value));
    }

    @Test
    void a_normalized_path_finds_its_value_again() {
        for (JsonPath.Located located : path("$..*").locate(STORE)) {
            assertThat(path(located.normalizedPath()).select(STORE)).containsExactly(located.value());
        }
    }

    @Test
    void keeps_its_text() {
        assertThat(path("$ ['a'] .b")).hasToString("$ ['a'] .b");
    }

    @Test
    void reaches_the_bottom_of_deep_content() {
        Value deep = json("[".repeat(1_000) + "]".repeat(1_000));

        assertThat(path("$..*").locate(deep)).hasSize(999).last().satisfies(last -> {
            assertThat(last.value()).isEqualTo(Items.EMPTY);
            assertThat(last.normalizedPath()).isEqualTo("$" + "[0]".repeat(999));
        });
        assertThat(path("$..[?count(@..*) == 1]").select(deep)).hasSize(1);
    }

    @Test
    void a_pattern_from_the_content_that_is_none_matches_nothing() {
        Value value = json("{\"texts\": [\"a\", \"b\"], \"good\": \"[a]\", \"bad\": \"[a\", \"number\": 1}");

        assertThat(path("$.texts[?match(@, $.good)]").select(value)).containsExactly(new Text("a"));
        assertThat(path("$.texts[?match(@, $.bad)]").select(value)).isEmpty();
        assertThat(path("$.texts[?search(@, $.number)]").select(value)).isEmpty();
    }

    private static String selected(String path, Value value) {
        List<Value> found = path(path).select(value);
        return found.stream().map(Json::shown).collect(Collectors.joining(" "));
    }

    private static JsonPath path(String text) {
        return JsonPath.compile(text).orElse(bad -> {
            throw new AssertionError(text + ": " + bad.reason());
        });
    }

    private static Value json(String text) {
        return Json.parse(text).toOptional().flatMap(JsonDocument::value).orElseThrow();
    }
}
