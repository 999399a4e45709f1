package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Problems;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Value USER = Members.of(
            Map.of("name", new Text("Ada"), "tags", Items.of(new Text("a"), new Text("b")), "odd key", Truth.TRUE));
    private static final Scope SCOPE =
            Spec.scope(Map.of("user", USER, "count", Numeral.of(7), "none", Nothing.NULL, "größe-2_b", new Text("L")));

    private final Problems problems = new Problems();

    @Test
    void a_scalar_without_variables_is_the_value_that_yaml_makes_of_it() {
        assertThat(Spec.compile("abc").constant()).contains(new Text("abc"));
        assertThat(Spec.compile("True").constant()).contains(Truth.TRUE);
        assertThat(Spec.compile("~").constant()).contains(Nothing.NULL);
        assertThat(Spec.compile("{a: [x, 'y']}").constant())
                .contains(Members.of(Map.of("a", Items.of(new Text("x"), new Text("y")))));
    }

    @Test
    void a_lone_variable_keeps_its_type() {
        assertThat(rendered("${count}")).isEqualTo(Numeral.of(7));
        assertThat(rendered("${ user }")).isEqualTo(USER);
        assertThat(rendered("${none}")).isEqualTo(Nothing.NULL);
        assertThat(rendered("${größe-2_b}")).isEqualTo(new Text("L"));
    }

    @Test
    void a_path_walks_into_the_value() {
        assertThat(rendered("${user.name}")).isEqualTo(new Text("Ada"));
        assertThat(rendered("${user.tags[0]}")).isEqualTo(new Text("a"));
        assertThat(rendered("${user.tags[-1]}")).isEqualTo(new Text("b"));
        assertThat(rendered("${user['odd key']}")).isEqualTo(Truth.TRUE);
    }

    @Test
    void text_around_a_variable_makes_it_text() {
        assertThat(rendered("n=${count}, ${user.name}!")).isEqualTo(new Text("n=7, Ada!"));
    }

    @Test
    void two_dollars_and_a_brace_are_literal() {
        assertThat(Spec.compile("a $${x} b$").constant()).contains(new Text("a ${x} b$"));
        assertThat(rendered("$${${count}}")).isEqualTo(new Text("${7}"));
    }

    @Test
    void trees_are_templates_with_their_keys() {
        assertThat(rendered("'${user.name}': [1, '${count}', {a: '${none}'}]"))
                .isEqualTo(Members.of(Map.of(
                        "Ada", Items.of(Numeral.of(1), Numeral.of(7), Members.of(Map.of("a", Nothing.NULL))))));
    }

    @Test
    void a_default_stands_in_for_what_is_absent() {
        assertThat(rendered("${nobody | default('x')}")).isEqualTo(new Text("x"));
        assertThat(rendered("${user.age | default(count)}")).isEqualTo(Numeral.of(7));
        assertThat(rendered("${user.name | default(nobody)}")).isEqualTo(new Text("Ada"));
        assertThat(rendered("${none | default(1)}")).isEqualTo(Nothing.NULL);
    }

    @Test
    void an_absent_member_is_a_problem_only_where_a_value_has_to_be() {
        Template template = Spec.compile("${user.age}");
        assertThat(template.evaluate(SCOPE, problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(template.render(SCOPE, problems)).isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void an_unknown_variable_is_a_problem_in_any_case() {
        assertThat(Spec.compile("${nobody}").evaluate(SCOPE, problems)).isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    private Value rendered(String yaml) {
        Optional<Value> value = Spec.compile(yaml).render(SCOPE, problems);
        assertThat(Spec.shown(problems)).isEmpty();
        return value.orElseThrow();
    }

    @Test
    void what_is_made_of_what_is_written_and_of_the_environment_is_known_before_anything_runs() {
        assertThat(known("written")).contains("written");
        assertThat(known("${env('HOME_TOWN')}")).contains("Ulm");
        assertThat(known("in ${env('HOME_TOWN')}")).contains("in Ulm");
        assertThat(known("${env('NOT_SET') | default('x')}")).contains("x");
        assertThat(known("${env('HOME_TOWN') | split('l') | at(0)}")).contains("U");
        assertThat(known("${env('NOT_SET')}")).isEmpty();
        assertThat(known("${env('HOME_TOWN') | default(name)}")).isEmpty();
        assertThat(known("${name}")).isEmpty();
        assertThat(known("${uuid()}")).isEmpty();
        assertThat(known("in ${now()}")).isEmpty();
    }

    private static Optional<String> known(String template) {
        return Spec.compile(template).known(Spec.run()).map(value -> ((Text) value).text());
    }
}
