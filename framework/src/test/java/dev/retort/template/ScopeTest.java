package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Problems;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** RULES 1 to 5 and FORMAT 6: who sees which variable, and what becomes of it. */
class ScopeTest {

    private static final Origin CAPTURE = new Origin(Origin.Kind.CAPTURE, Optional.empty(), Optional.of("logs in"));

    private final Problems problems = new Problems();

    @Test
    void the_nearest_wins_row_and_test_then_captures_then_parameters_then_groups_then_file() {
        List<String> seen = new ArrayList<>();
        Scope run = Spec.run().inside(Scope.Layer.OWNERS, "environment", vars("{x: environment}"));
        Scope parameters = run.inside(Scope.Layer.PARAMETERS, "parameters", Map.of());
        Scope file = parameters.inside(Scope.Layer.OWNERS, "file", Map.of());
        seen.add(x(file));
        seen.add(x(parameters.inside(Scope.Layer.OWNERS, "file", vars("{x: file}"))));
        Scope group = parameters
                .inside(Scope.Layer.OWNERS, "file", vars("{x: file}"))
                .inside(Scope.Layer.OWNERS, "group", vars("{x: group}"));
        seen.add(x(group));
        Scope withParameter = run.inside(Scope.Layer.PARAMETERS, "parameters", vars("{x: parameter}"))
                .inside(Scope.Layer.OWNERS, "group", vars("{x: group}"))
                .withoutCaptures();
        seen.add(x(withParameter));
        withParameter.capture("x", new Text("captured"), CAPTURE);
        seen.add(x(withParameter));
        seen.add(x(withParameter.inside(Scope.Layer.OWN, "test", vars("{x: own}"))));
        assertThat(seen).containsExactly("environment", "file", "group", "parameter", "captured", "own");
    }

    @Test
    void rules_1_a_var_is_rendered_in_the_scope_of_its_owner() {
        Scope file = Spec.run().inside(Scope.Layer.OWNERS, "file", vars("{greeting: 'hi ${name}', name: file}"));
        Scope test = file.inside(Scope.Layer.OWN, "test", vars("{name: test}"));
        assertThat(text("${greeting}", test)).isEqualTo("hi file");
        assertThat(text("${name}", test)).isEqualTo("test");
    }

    @Test
    void rules_1_a_var_sees_the_captures_of_the_file_and_the_parameters() {
        Scope file = Spec.run()
                .inside(Scope.Layer.PARAMETERS, "parameters", vars("{host: h}"))
                .inside(Scope.Layer.OWNERS, "file", vars("{link: '${host}/${id}'}"))
                .withoutCaptures();
        file.capture("id", Numeral.of(7), CAPTURE);
        assertThat(text("${link}", file.inside(Scope.Layer.OWN, "test", Map.of())))
                .isEqualTo("h/7");
    }

    @Test
    void rules_2_vars_of_an_environment_use_functions_and_one_another() {
        Scope run = Spec.run()
                .inside(Scope.Layer.OWNERS, "environment", vars("{town: \"${env('HOME_TOWN')}\", t: '${town}!'}"));
        assertThat(text("${t}", run)).isEqualTo("Ulm!");
    }

    @Test
    void rules_3_a_var_is_rendered_once_and_then_stays() {
        AtomicInteger calls = new AtomicInteger();
        Scope file = Spec.run().inside(Scope.Layer.OWNERS, "file", Map.of("n", counting(calls)));
        assertThat(text("${n} ${n}", file)).isEqualTo("1 1");
        assertThat(text("${n}", file.inside(Scope.Layer.OWN, "test", Map.of()))).isEqualTo("1");
        assertThat(calls).hasValue(1);
    }

    @Test
    void rules_3_a_rendering_that_failed_is_tried_again() {
        Scope file = Spec.run()
                .inside(Scope.Layer.OWNERS, "file", vars("{link: 'x/${id}'}"))
                .withoutCaptures();
        assertThat(Spec.compile("${link}").render(file, problems)).isEmpty();
        assertThat(problems.list()).extracting(problem -> problem.message()).containsExactly("unknown variable `id`");
        file.capture("id", Numeral.of(7), CAPTURE);
        assertThat(text("${link}", file)).isEqualTo("x/7");
    }

    @Test
    @Timeout(60)
    void rules_3_a_sibling_that_needs_a_var_that_is_being_rendered_waits_for_that_rendering() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<Thread> second = new AtomicReference<>();
        Variable slow = Variable.lazily(
                () -> {
                    int call = calls.incrementAndGet();
                    // Until the other waits, or comes in here too.
                    while (calls.get() == 1 && !isBlocked(second.get())) {
                        Thread.onSpinWait();
                    }
                    return Optional.of(Numeral.of(call));
                },
                Origin.of(Origin.Kind.VARS));
        Scope file = Spec.run().inside(Scope.Layer.OWNERS, "file", Map.of("n", slow));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = threads.submit(() -> text("${n}", file.inside(Scope.Layer.OWN, "one", Map.of())));
            Future<String> two = threads.submit(() -> {
                second.set(Thread.currentThread());
                while (calls.get() == 0) {
                    Thread.onSpinWait();
                }
                return text("${n}", file.inside(Scope.Layer.OWN, "two", Map.of()));
            });
            assertThat(List.of(one.get(), two.get())).containsExactly("1", "1");
        } finally {
            threads.shutdown();
        }
        assertThat(calls).hasValue(1);
    }

    private static boolean isBlocked(Thread thread) {
        return thread != null && thread.getState() == Thread.State.BLOCKED;
    }

    @Test
    void rules_3_a_var_of_an_outer_owner_sees_the_captures_as_they_were_at_the_start_of_a_parallel_group() {
        Scope group = Spec.run()
                .inside(Scope.Layer.OWNERS, "group", vars("{link: '${id}'}"))
                .withoutCaptures();
        group.capture("id", new Text("before"), CAPTURE);
        Scope child = group.inside(Scope.Layer.OWN, "child", Map.of()).apart();
        child.capture("id", new Text("within"), CAPTURE);
        assertThat(text("${id} ${link}", child)).isEqualTo("within before");
    }

    @Test
    void captures_of_parallel_children_merge_in_the_order_written() {
        Captures group = new Captures();
        group.put("a", Numeral.of(1), CAPTURE);
        Captures first = group.copy();
        Captures second = group.copy();
        second.put("b", new Text("second"), CAPTURE);
        first.put("b", new Text("first"), CAPTURE);
        assertThat(first.changes()).containsOnlyKeys("b");
        group.merge(first.changes());
        group.merge(second.changes());
        assertThat(group.get("b").map(Used::value)).contains(new Text("second"));
        assertThat(group.names()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void rules_4_random_values_do_not_depend_on_order() {
        List<String> names = List.of("a", "b", "c");
        assertThat(draw(names)).isEqualTo(draw(List.of("c", "a", "b"))).isEqualTo(draw(List.of("b", "c", "a")));
        assertThat(draw(names).values()).doesNotHaveDuplicates();
    }

    @Test
    void rules_4_random_values_depend_on_the_seed_the_owner_and_the_number_of_the_call() {
        Scope run = Scope.ofRun(Spec.surroundings(), 1);
        Scope other = Scope.ofRun(Spec.surroundings(), 2);
        String one = text("${uuid()}", run.inside(Scope.Layer.OWN, "one", Map.of()));
        assertThat(text("${uuid()}", run.inside(Scope.Layer.OWN, "one", Map.of())))
                .isEqualTo(one);
        assertThat(text("${uuid()}", run.inside(Scope.Layer.OWN, "two", Map.of())))
                .isNotEqualTo(one);
        assertThat(text("${uuid()}", other.inside(Scope.Layer.OWN, "one", Map.of())))
                .isNotEqualTo(one);
        Scope test = run.inside(Scope.Layer.OWN, "one", Map.of());
        assertThat(text("${uuid()}", test)).isEqualTo(one);
        assertThat(text("${uuid()}", test)).isNotEqualTo(one);
    }

    @Test
    void rules_4_a_rendering_that_is_tried_again_draws_the_same() {
        Scope file = Spec.run()
                .inside(Scope.Layer.OWNERS, "file", vars("{n: '${uuid()} ${id}'}"))
                .withoutCaptures();
        Scope untouched = Spec.run()
                .inside(Scope.Layer.OWNERS, "file", vars("{n: '${uuid()} ${id}'}"))
                .withoutCaptures();
        assertThat(Spec.compile("${n}").render(file, problems)).isEmpty();
        file.capture("id", Numeral.of(7), CAPTURE);
        untouched.capture("id", Numeral.of(7), CAPTURE);
        assertThat(text("${n}", file)).isEqualTo(text("${n}", untouched));
    }

    @Test
    void rules_5_what_a_parameter_or_the_surroundings_give_is_not_scanned() {
        Scope run = Spec.run()
                .inside(
                        Scope.Layer.PARAMETERS,
                        "parameters",
                        Map.of("n", Variable.of(new Text("${x}"), Origin.of(Origin.Kind.PARAMETER))));
        assertThat(text("${n}", run)).isEqualTo("${x}");
    }

    @Test
    void a_watcher_is_told_of_each_variable_with_its_origin() {
        List<String> told = new ArrayList<>();
        Scope file = Spec.run()
                .inside(Scope.Layer.OWNERS, "file", vars("{a: 1, b: '${a}'}"))
                .withoutCaptures();
        file.capture("c", Numeral.of(3), CAPTURE);
        Scope watched =
                file.watching(used -> told.add(used.name() + " " + used.origin().shown()));
        assertThat(text("${b} ${c} ${d | default(4)}", watched)).isEqualTo("1 3 4");
        assertThat(told).containsExactly("b from vars", "c from `logs in`");
    }

    @Test
    void a_lazy_variable_is_asked_when_it_is_needed_and_may_have_no_value() {
        AtomicInteger asked = new AtomicInteger();
        Variable lazy = Variable.lazily(
                () -> {
                    asked.incrementAndGet();
                    return Optional.empty();
                },
                Origin.of(Origin.Kind.BUILT_IN));
        Scope test = Spec.run().inside(Scope.Layer.OWN, "test", Map.of("response", lazy));
        assertThat(text("${nobody | default('none')}", test)).isEqualTo("none");
        assertThat(asked).hasValue(0);
        assertThat(Spec.compile("${response}").evaluate(test, problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void names_are_all_that_can_be_seen() {
        Scope file =
                Spec.run().inside(Scope.Layer.OWNERS, "file", vars("{a: 1}")).withoutCaptures();
        file.capture("c", Numeral.of(3), CAPTURE);
        Scope test = file.inside(Scope.Layer.OWN, "test", vars("{b: 2}"));
        assertThat(test.names()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(test.declares("c")).isTrue();
        assertThat(test.declares("d")).isFalse();
    }

    private static Map<String, String> draw(List<String> names) {
        Scope file = Spec.run()
                .inside(
                        Scope.Layer.OWNERS,
                        "file",
                        vars("{a: '${uuid()}', b: '${uuid()}', c: '${random(1, 9000000000000000000)}'}"));
        Map<String, String> drawn = new LinkedHashMap<>();
        names.forEach(name -> drawn.put(name, text("<${" + name + "}>", file)));
        return drawn;
    }

    /** A var that counts how often it is rendered. */
    private static Variable counting(AtomicInteger calls) {
        return Variable.lazily(() -> Optional.of(Numeral.of(calls.incrementAndGet())), Origin.of(Origin.Kind.VARS));
    }

    private static Map<String, Variable> vars(String yaml) {
        return Spec.variables(yaml);
    }

    private static String x(Scope scope) {
        return text("${x}", scope);
    }

    private static String text(String template, Scope scope) {
        Problems problems = new Problems();
        Optional<Value> value =
                Spec.compile("'" + template.replace("'", "''") + "'").render(scope, problems);
        assertThat(Spec.shown(problems)).isEmpty();
        return Places.TEXT.insert(value.orElseThrow(), true).toOptional().orElseThrow();
    }
}
