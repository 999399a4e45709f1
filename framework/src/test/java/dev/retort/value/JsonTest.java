package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final int TREES = 3_000;

    @Test
    void reads_every_kind_of_value() {
        assertThat(value("{\"a\": [null, true, false, 1.10, \"x\"], \"b\": {}}"))
                .isEqualTo(Members.of(Map.of(
                        "a",
                        Items.of(Nothing.NULL, Truth.TRUE, Truth.FALSE, number("1.10"), new Text("x")),
                        "b",
                        Members.EMPTY)));
    }

    @Test
    void members_keep_their_order() {
        assertThat(((Members) value("{\"z\":1,\"a\":2,\"m\":3}")).names()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "-0", "1e3000000000", "1E+3", "12345678901234567890.12345678901234567890"})
    void numbers_keep_their_text(String number) {
        assertThat(((Numeral) value(number)).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF "})
    void nothing_but_white_space_is_absent_and_not_null(String text) {
        assertThat(Json.parse(text)).isEqualTo(Parsed.good(new JsonDocument(Optional.empty(), List.of())));
        assertThat(Json.parse(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Json.parse(text));
    }

    @Test
    void null_is_a_value() {
        assertThat(value("null")).isEqualTo(Nothing.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_charset(String charset) {
        byte[] content = "\uFEFF{\"ü\": \"€😀\"}".getBytes(Charset.forName(charset));

        assertThat(Json.parse(content).toOptional().flatMap(JsonDocument::value))
                .contains(Members.of(Map.of("ü", new Text("€😀"))));
    }

    @Test
    void bytes_that_are_no_text_are_bad() {
        byte[] content = "[\"M\u00fcller\"]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Json.parse(content))
                .isEqualTo(Parsed.bad("the byte 0xFC behind 3 others does not belong into UTF-8", 3));
    }

    @Test
    void of_members_with_one_name_the_last_counts_and_a_note_tells() {
        JsonDocument document = document("{\"a\": {\"id\": 1,\n  \"id\": 2}, \"b\": {\"id\": 3}}");

        assertThat(document.value()).contains(value("{\"a\": {\"id\": 2}, \"b\": {\"id\": 3}}"));
        assertThat(document.notes())
                .containsExactly("`id` stands twice in one object (line 2, column 3); the last one counts");
    }

    @Test
    void many_repeated_members_are_counted() {
        assertThat(document("{\"a\":1" + ",\"a\":2".repeat(20) + "}").notes())
                .hasSize(6)
                .endsWith("15 more members stand twice; the last ones count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "{\"b\":[1,{\"c\":null}],\"a\":true} → {\"b\":[1,{\"c\":null}],\"a\":true}",
                "[ ] → []",
                "{ } → {}",
                "[[],{}] → [[],{}]",
                "1.10 → 1.10",
                "\"\\u00fc€\\ud83d\\ude00\" → \"ü€😀\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f\\u0085\" → \"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f\\u0085\"",
                "\"\\ud800x\\udc00\" → \"\\ud800x\\udc00\"",
            })
    void writes_compact_json(String text, String expected) {
        assertThat(Json.write(value(text))).isEqualTo(Parsed.good(expected));
        assertThat(Json.shown(value(text))).isEqualTo(expected);
    }

    @Test
    void writes_several_lines_for_people() {
        assertThat(Json.pretty(value("{\"a\":[1,{}],\"b\":{\"c\":[]}}"))).isEqualTo("""
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": {
                    "c": []
                  }
                }""");
    }

    @Test
    void writes_numbers_as_json_allows_and_moments_in_iso_8601() {
        Value value = Items.of(
                number("01234"), number("0x1F"), new Moment(OffsetDateTime.parse("2024-12-31T23:59:59+01:00")));

        assertThat(Json.write(value)).isEqualTo(Parsed.good("[1234,31,\"2024-12-31T23:59:59+01:00\"]"));
    }

    @Test
    void what_json_cannot_say_is_bad_to_send_and_shown_in_messages() {
        Value bytes = Members.of(Map.of("a b", Items.of(Truth.TRUE, Bytes.of(new byte[] {1, 2, 3}))));

        assertThat(Json.write(bytes)).isEqualTo(Parsed.bad("bytes are no JSON: write `| base64` (at $['a b'][1])"));
        assertThat(Json.shown(bytes)).isEqualTo("{\"a b\":[true,\"base64:AQID\"]}");
        assertThat(Json.write(number("+1e20000"))).isEqualTo(Parsed.bad("`+1e20000` has more than 10000 digits"));
        assertThat(Json.shown(number("+1e20000"))).isEqualTo("+1e20000");
    }

    @Test
    void a_member_that_turns_out_to_be_absent_is_left_out() {
        Members lazy = Members.lazily(Map.of("gone", Optional::empty));

        assertThat(Json.shown(lazy)).isEqualTo("{}");
    }

    @Test
    void writes_trees_of_any_depth() {
        Value tree = Items.EMPTY;
        for (int i = 1; i < 200_000; i++) {
            tree = Items.of(tree);
        }

        assertThat(Json.shown(tree)).hasSize(400_000);
    }

    @Test
    void what_is_written_reads_as_the_same() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42L);
        for (int i = 0; i < TREES; i++) {
            Value tree = RandomValue.tree(random, 4);
            String written = Json.write(tree).toOptional().orElseThrow();
            assertThat(value(written)).as(written).isEqualTo(tree);
            assertThat(value(Json.pretty(tree))).isEqualTo(tree);
            assertThat(Json.shown(value(written))).isEqualTo(written);
        }
    }

    private static JsonDocument document(String text) {
        return Json.parse(text).toOptional().orElseThrow();
    }

    private static Value value(String text) {
        return document(text).value().orElseThrow();
    }

    private static Numeral number(String text) {
        return Numeral.parse(text).toOptional().orElseThrow();
    }
}
