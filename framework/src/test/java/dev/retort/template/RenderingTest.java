package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Problems;
import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can go wrong when a template is rendered, and what it names. */
class RenderingTest {

    private static final Scope SCOPE = Spec.scope("""
            userId: 7
            user: {name: Ada, address: {city: Ulm}}
            tags: [a, b]
            nil: null
            unset: "${env('NOT_SET')}"
            digest: "${'abc' | sha256}"
            """);

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_failure_names_its_place_its_reason_and_the_way_out(String yaml, String expected) {
        assertThat(Spec.compile(yaml).render(SCOPE, problems)).isEmpty();
        assertThat(Spec.shown(problems)).containsExactly(expected);
    }

    static Stream<Arguments> a_failure_names_its_place_its_reason_and_the_way_out() {
        return Spec.table("""
                a ${usrId} => 5 unknown-variable: unknown variable `usrId`; did you mean `userId`?
                ${zzzzzzzz} => 3 unknown-variable: unknown variable `zzzzzzzz`; in scope are `digest`, `nil`, `tags`, `unset`, `user`, `userId`
                ${now} => 3 unknown-variable: unknown variable `now`; for the function write `now()`
                ${user.adress} => 8 absent-value: `user.adress` is absent: `user` has `name`, `address`; did you mean `address`?
                ${user.zzzzzz} => 8 absent-value: `user.zzzzzz` is absent: `user` has `name`, `address`; if it may be absent, write `| default(…)` after it
                ${user['adress'].city} => 8 absent-value: `user['adress']` is absent: `user` has `name`, `address`; did you mean `address`?
                ${user.name.first} => 13 absent-value: `user.name.first` is absent: `user.name` is a string; if it may be absent, write `| default(…)` after it
                ${tags[2]} => 8 absent-value: `tags[2]` is absent: `tags` is an array of 2 items; if it may be absent, write `| default(…)` after it
                ${user[0]} => 8 absent-value: `user[0]` is absent: `user` is an object; if it may be absent, write `| default(…)` after it
                ${env('NO')} => 3 absent-value: the environment variable `NO` is not set; if it may be absent, write `| default(…)` after it
                ${unset} => 3 absent-value: `unset` has no value: the environment variable `NOT_SET` is not set (from vars, a.http.yaml:5); if it may be absent, write `| default(…)` after it
                ${tags | at(5)} => 10 absent-value: filter `at` found nothing; if it may be absent, write `| default(…)` after it
                ${tags | upper} => 10 filter-failed: filter `upper` failed: the value must be a string, not an array of 2 items
                ${tags | at(user.age)} => 18 absent-value: `user.age` is absent: `user` has `name`, `address`; if it may be absent, write `| default(…)` after it
                ${random(2, 1)} => 3 function-failed: function `random` failed: argument 1, 2, is greater than argument 2, 1
                a ${nil} => 3 null-in-text: `${nil}`: null cannot stand in text
                a ${digest} => 3 bytes-in-text: `${digest}`: bytes cannot stand in text; write `| base64`, `| hex` or `| text` after them
                a ${user.name | sha256} => 3 bytes-in-text: `${user.name | sha256}`: bytes cannot stand in text; write `| base64`, `| hex` or `| text` after them
                {'a${userId}': 1, 'a7': 2} => 19 duplicate-key: two keys come to `a7`
                [1, '${user.adress}'] => 13 absent-value: `user.adress` is absent: `user` has `name`, `address`; did you mean `address`?
                """);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(Spec.compile("[a, 'b ${x} ${y}', {'${z}': '${v}'}]").render(SCOPE, problems))
                .isEmpty();
        assertThat(problems.list()).hasSize(4);
    }

    @Test
    void a_default_makes_absence_harmless_and_nothing_else() {
        assertThat(text("${user.adress | default('x')}")).contains("x");
        assertThat(text("${unset | default('x')}")).contains("x");
        assertThat(text("${nobody.knows[0] | default('x')}")).contains("x");
        assertThat(text("${tags | at(7) | upper | default('x')}")).contains("x");
        assertThat(problems.isEmpty()).isTrue();
        assertThat(text("${tags | upper | default('x')}")).isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void what_stands_in_the_middle_of_text_is_the_text_of_the_value() {
        assertThat(text("<${user}>")).contains("<{\"name\":\"Ada\",\"address\":{\"city\":\"Ulm\"}}>");
        assertThat(text("<${tags}>")).contains("<[\"a\",\"b\"]>");
        assertThat(text("<${now()}>")).contains("<2026-03-01T10:20:30Z>");
        assertThat(text("<${digest | hex | length}>")).contains("<64>");
    }

    @Test
    void what_came_out_of_a_variable_is_never_evaluated_again() {
        Scope scope = Spec.scope(Map.of("x", new Text("${userId} $${ {{y}}")));
        assertThat(Spec.compile("${x}").render(scope, problems)).contains(new Text("${userId} $${ {{y}}"));
        assertThat(Spec.compile("a ${x}").render(scope, problems)).contains(new Text("a ${userId} $${ {{y}}"));
    }

    @Test
    void a_template_names_its_variables_those_of_arguments_too() {
        Template template =
                Spec.compile("{'${a.b}': ['${c | plus(d) | default(e)}', '${random(f, 2)} ${g | default(1)}'], h: 1}");
        assertThat(template.names())
                .extracting(use -> use.name() + (use.soft() ? "?" : ""))
                .containsExactly("a", "c?", "d", "e", "f", "g?");
    }

    @Test
    void a_name_knows_its_place() {
        assertThat(Spec.compile("a ${ user.name }").names())
                .extracting(use -> use.at().exact())
                .containsExactly("a.http.yaml:1:6");
    }

    @Test
    void filters_alone_apply_to_a_value_from_elsewhere() {
        Filtering filtering = filters("| at(userId) | default('none')");
        assertThat(filtering.names()).extracting(NameUse::name).containsExactly("userId");
        assertThat(filtering.apply(Optional.of(Items.EMPTY), SCOPE, problems)).contains(new Text("none"));
        assertThat(filtering.apply(Optional.empty(), SCOPE, problems)).contains(new Text("none"));
        assertThat(filters("first | upper").apply(Optional.of(Items.of(new Text("a"))), SCOPE, problems))
                .contains(new Text("A"));
        assertThat(filters("first").apply(Optional.of(Items.EMPTY), SCOPE, problems))
                .isEmpty();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(filters("first").apply(Optional.of(new Text("a")), SCOPE, problems))
                .isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void filters_alone_are_checked_when_they_are_compiled() {
        for (String wrong : List.of("", "|", "nope", "first | raw", "first first", "| at()")) {
            Problems own = new Problems();
            assertThat(Spec.TEMPLATES.filters(wrong, Spec.node("x").at(), own))
                    .as(wrong)
                    .isEmpty();
            assertThat(own.list()).as(wrong).hasSize(1);
        }
    }

    @Test
    void an_outline_has_the_probe_wherever_a_value_goes_in() {
        assertThat(Spec.compile("$.a[${i}].b[${j}]").outline("0")).contains("$.a[0].b[0]");
        assertThat(Spec.compile("${i}").outline("0")).contains("0");
        assertThat(Spec.compile("abc").outline("0")).contains("abc");
        assertThat(Spec.compile("[a]").outline("0")).isEmpty();
    }

    @Test
    void rules_17_a_label_has_what_is_known_and_the_rest_as_written() {
        Scope row = Spec.scope("{n: 1, nil: null}");
        assertThat(Spec.compile("row ${n} ${ user.name | upper } ${uuid()} ${nil} ${n | at(1)}")
                        .label(row))
                .contains("row 1 ${user.name | upper} ${uuid()} ${nil} ${n | at(1)}");
        assertThat(Spec.compile("${n}").label(row)).contains("1");
        assertThat(Spec.compile("abc").label(row)).contains("abc");
        assertThat(Spec.compile("5").label(row)).contains("5");
        assertThat(Spec.compile("['${n}']").label(row)).isEmpty();
    }

    @Test
    void a_use_of_a_name_can_tell_that_nothing_declares_it() {
        NameUse use = Spec.compile("${usrId}").names().iterator().next();
        assertThat(Spec.shown(use.unknownAmong(List.of("b", "userId"))))
                .isEqualTo("3 unknown-variable: unknown variable `usrId`; did you mean `userId`?");
        assertThat(Spec.shown(use.unknownAmong(List.of()))).isEqualTo("3 unknown-variable: unknown variable `usrId`");
    }

    @Test
    void numbers_keep_the_text_they_were_written_with() {
        Scope scope = Spec.scope("{zip: 01234, price: 1.10, phone: +49123}");
        assertThat(Spec.compile("${zip}|${price}|${phone}").render(scope, problems))
                .contains(new Text("01234|1.10|+49123"));
    }

    @Test
    void a_lone_value_of_any_kind_goes_through() {
        Value bytes = Bytes.of(new byte[] {1});
        assertThat(Spec.compile("${b}").render(Spec.scope(Map.of("b", bytes)), problems))
                .contains(bytes);
        assertThat(Spec.compile("{a: '${b}'}").render(Spec.scope(Map.of("b", bytes)), problems))
                .contains(Members.of(Map.of("a", bytes)));
    }

    private static Filtering filters(String text) {
        return Spec.TEMPLATES.filters(text, Spec.node("x").at(), new Problems()).orElseThrow();
    }

    private Optional<String> text(String yaml) {
        return Spec.compile(yaml).text(SCOPE, Places.TEXT, problems);
    }
}
