package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        return Fields.of(Reading.mapping(yaml), problems, Map.of("body", "`json` or `text`"));
    }

    private List<String> told() {
        return problems.list().stream()
                .map(p -> p.code() + " " + p.at().line() + ": " + p.message()
                        + p.suggestion().map(s -> "; " + s).orElse(""))
                .toList();
    }

    @Test
    void reads_each_key_as_what_it_is() {
        try (Fields fields = fields("{name: 01, tries: 3, once: True, tags: [a, 1], vars: {x: 1}, rows: [{}]}")) {
            assertThat(fields.text("name")).contains("01");
            assertThat(fields.wholeNumber("tries")).contains(3);
            assertThat(fields.truth("once")).contains(true);
            assertThat(fields.texts("tags")).contains(List.of("a", "1"));
            assertThat(fields.map("vars").flatMap(vars -> vars.get("x"))).isPresent();
            assertThat(fields.items("rows"))
                    .hasValueSatisfying(rows -> assertThat(rows).hasSize(1));
            assertThat(fields.text("none")).isEmpty();
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_what_was_expected_and_what_stands_there() {
        try (Fields fields =
                fields("name: [a]\ntries: 1.5\nonce: yes\ntags: smoke\nvars: x:1\nrows: {a: 1}\nmany: -1\nnull: ~\n")) {
            assertThat(fields.text("name")).isEmpty();
            assertThat(fields.wholeNumber("tries")).isEmpty();
            assertThat(fields.truth("once")).isEmpty();
            assertThat(fields.texts("tags")).isEmpty();
            assertThat(fields.map("vars")).isEmpty();
            assertThat(fields.items("rows")).isEmpty();
            assertThat(fields.wholeNumber("many")).isEmpty();
            assertThat(fields.text("null")).isEmpty();
        }
        assertThat(told())
                .containsExactly(
                        "wrong-type 1: expected a text but this is a list",
                        "wrong-type 2: expected a whole number but this is 1.5",
                        "wrong-type 3: expected `true` or `false` but this is a text; in YAML 1.2 `yes` is a text: write `true`",
                        "wrong-type 4: expected a list but this is a text; write `[smoke]`",
                        "wrong-type 5: expected a map but this is a text; a space is needed after the colon: `x: 1`",
                        "wrong-type 6: expected a list but this is a map; each item of a list begins with `- `, a dash and a space",
                        "wrong-type 7: expected a whole number but this is -1",
                        "wrong-type 8: expected a text but this is null");
    }

    @Test
    void a_key_that_nobody_took_is_unknown() {
        try (Fields fields = fields("quary: 1\nbody: x\nzzz: 1\nname: x")) {
            fields.take("name");
            fields.take("query");
            fields.take("json");
        }
        assertThat(told())
                .containsExactly(
                        "unknown-key 1: unknown key `quary`; did you mean `query`?",
                        "unknown-key 2: unknown key `body`; use `json` or `text`",
                        "unknown-key 3: unknown key `zzz`; known here: query, json");
    }

    @Test
    void a_key_that_must_be_there_is_missing() {
        try (Fields fields = fields("a: 1\nname: x")) {
            assertThat(fields.take("a", SourceNode::phrase)).contains("a number");
            assertThat(fields.require("name")).isPresent();
            assertThat(fields.require("request")).isEmpty();
        }
        assertThat(told()).containsExactly("missing-key 1: the key `request` is missing; write `request: …`");
    }

    @Test
    void a_misspelt_key_is_not_told_as_missing_too() {
        try (Fields fields = fields("reqest: GET /")) {
            assertThat(fields.require("request")).isEmpty();
        }
        assertThat(told()).containsExactly("unknown-key 1: unknown key `reqest`; did you mean `request`?");
    }

    @Test
    void the_problems_of_several_files_stand_file_by_file_in_the_order_of_their_places() {
        SourceFile a = SourceFile.of("a.yaml", "");
        SourceFile b = SourceFile.of("b.yaml", "");
        problems.add("x", b.at(2, 1, 1), "third");
        problems.add("x", a.at(5, 1, 1), "fourth");
        problems.add("x", b.at(1, 7, 1), "second");
        problems.add("x", b.at(1, 3, 1), "first");
        assertThat(problems.list()).extracting(Problem::message).containsExactly("first", "second", "third", "fourth");
    }
}
