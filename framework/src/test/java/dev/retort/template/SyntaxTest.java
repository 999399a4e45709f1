package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.value.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a template is told when it is compiled, at its exact column. */
class SyntaxTest {

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_mistake_is_told_with_its_column_and_the_way_out(String text, String expected) {
        Location at = new Location(SourceFile.of("a.http.yaml", text), 1, 1, text.length());
        Spec.TEMPLATES.compile(text, at, problems);
        assertThat(Spec.shown(problems)).containsExactly(expected);
    }

    static Stream<Arguments> a_mistake_is_told_with_its_column_and_the_way_out() {
        return Spec.table("""
                a ${x => 3 template-syntax: `${` is not closed; write `}` at its end, or `$${` for a literal `${`
                ${x | default('a} => 15 template-syntax: the quote `'` in `${…}` is not closed; close it before the `}`
                ${} => 3 template-syntax: `${…}` ends too early; write a variable, `${user.name}`, or a function, `${uuid()}`
                a ${ } b => 6 template-syntax: `${…}` ends too early; write a variable, `${user.name}`, or a function, `${uuid()}`
                ${.x} => 3 template-syntax: `.x` is not expected here; write a variable, `${user.name}`, or a function, `${uuid()}`
                ${x.} => 5 template-syntax: `${…}` ends too early; after `.` comes a name; any other is written `['odd key']`
                ${x[} => 5 template-syntax: `${…}` ends too early; in `[ ]` stands a number or a quoted name: `[0]`, `['odd key']`; for a variable: `| at(i)`
                ${x[0} => 6 template-syntax: `${…}` ends too early; `[` is closed by `]`
                ${x[y]} => 5 template-syntax: `y]` is not expected here; in `[ ]` stands a number or a quoted name: `[0]`, `['odd key']`; for a variable: `| at(i)`
                ${x['a}']b]} => 10 template-syntax: `b]` is not expected here; a filter begins with `|`: `${name | upper}`
                ${x y} => 5 template-syntax: `y` is not expected here; a filter begins with `|`: `${name | upper}`
                ${x |} => 6 template-syntax: `${…}` ends too early; after `|` comes the name of a filter
                ${x | | y} => 7 template-syntax: `| y` is not expected here; after `|` comes the name of a filter
                ${x | nope} => 7 unknown-filter: unknown filter `nope`; filters are `default`, `url`, `urlDecode`, `base64`, `base64url`, `base64decode`, `hex`, `unhex`, `sha256`, `hmacSha256`, `charset`, `json` and 30 more
                ${x | uper} => 7 unknown-filter: unknown filter `uper`; did you mean `upper`?
                ${x | uuid} => 7 unknown-filter: unknown filter `uuid`; `uuid` is a function: write `${uuid()}`
                ${x | upper(1)} => 7 wrong-arguments: filter `upper` takes no argument, not 1
                ${x | replace('a')} => 7 wrong-arguments: filter `replace` takes 2 arguments, not 1
                ${x | default} => 7 wrong-arguments: filter `default` takes 1 argument, not 0
                ${x | raw | upper} => 11 template-syntax: `| upper` is not expected here; `raw` stands at the end, without arguments
                ${x | raw(1)} => 10 template-syntax: `(1)` is not expected here; `raw` stands at the end, without arguments
                ${x | default(${y})} => 15 template-syntax: `${y` is not expected here; inside `${…}` a variable stands by its name alone: `${a | default(b)}`
                ${x.${y}} => 5 template-syntax: `${y` is not expected here; inside `${…}` a variable stands by its name alone: `${a | default(b)}`
                ${x | default(1 2)} => 17 template-syntax: `2)` is not expected here; arguments are separated by `,` and end with `)`
                ${x | default(1} => 16 template-syntax: `${…}` ends too early; arguments are separated by `,` and end with `)`
                ${x | default(1,)} => 17 template-syntax: `)` is not expected here; write a variable, `${user.name}`, or a function, `${uuid()}`
                ${uuid(} => 8 template-syntax: `${…}` ends too early; write a variable, `${user.name}`, or a function, `${uuid()}`
                ${uuid(1)} => 3 wrong-arguments: function `uuid` takes no argument, not 1
                ${random(1)} => 3 wrong-arguments: function `random` takes 2 arguments, not 1
                ${uid()} => 3 unknown-function: unknown function `uid`; did you mean `uuid`?
                ${upper(x)} => 3 unknown-function: unknown function `upper`; `upper` is a filter: write `${… | upper}`
                ${user.name()} => 12 template-syntax: `()` is not expected here; `user.name` is no function; filters are written `${user.name | length}`
                ${user.name.length()} => 19 template-syntax: `()` is not expected here; `user.name.length` is no function; filters are written `${user.name.length | length}`
                {{x}} => 1 template-syntax: `{{x}}` is no variable here; write `${x}`; for the text itself `${'{{x}}'}`
                a {{ user.name }} b => 3 template-syntax: `{{ user.name }}` is no variable here; write `${user.name}`; for the text itself `${'{{ user.name }}'}`
                ${x | match('(')} => 7 wrong-arguments: filter `match`: argument 1 is no regular expression: a `(` has no `)`; write `\\(` for the character itself
                ${x | format('b!')} => 7 wrong-arguments: filter `format`: argument 1 is no pattern of a date, like `yyyy-MM-dd`: `b!`
                ${'abc} => 3 template-syntax: the quote `'` in `${…}` is not closed; close it before the `}`
                ${x?.y} => 4 template-syntax: `?.y` is not expected here; a filter begins with `|`: `${name | upper}`
                ${a + b} => 5 template-syntax: `+ b` is not expected here; a filter begins with `|`: `${name | upper}`
                ${"a" | default("}")}${b c} => 26 template-syntax: `c` is not expected here; a filter begins with `|`: `${name | upper}`
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{}}", "{{ 1 }}", "{a: {b}}", "{{a b}}", "$", "$x", "$ {x}", "{x}", "a}b", "$${x"})
    void other_braces_and_dollars_are_text(String text) {
        Location at = new Location(SourceFile.of("a.http.yaml", text), 1, 1, text.length());
        Template template = Spec.TEMPLATES.compile(text, at, problems);
        assertThat(problems.list()).isEmpty();
        assertThat(template.constant()).contains(new Text(text.replace("$$", "$")));
    }

    @Test
    void all_mistakes_of_a_text_are_told() {
        Spec.compile("a ${} b ${upper(x)} c ${x | nope}", problems);
        assertThat(problems.list()).extracting(problem -> problem.at().column()).containsExactly(5, 11, 29);
    }

    @Test
    void a_mistake_in_a_block_is_told_on_its_line() {
        Spec.compile("a: |\n  first\n  é ${x | nope} b\n", problems);
        assertThat(problems.list()).extracting(problem -> problem.at().exact()).containsExactly("a.http.yaml:3:11");
    }

    @Test
    void a_mistake_behind_escapes_is_told_at_the_scalar() {
        Spec.compile("a: \"\\t${x | nope} b\"", problems);
        assertThat(problems.list()).extracting(problem -> problem.at().exact()).containsExactly("a.http.yaml:1:4");
    }

    @Test
    void characters_beyond_the_first_plane_count_once() {
        Spec.compile("'😀 ${nope()}'", problems);
        assertThat(problems.list()).extracting(problem -> problem.at().column()).containsExactly(6);
    }
}
