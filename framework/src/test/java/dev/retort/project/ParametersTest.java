package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Problem;
import dev.retort.value.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters {@code retort.*}, and what is said of those that cannot be used. */
class ParametersTest {

    @Test
    void those_that_are_known_are_read() {
        Parameters parameters = Parameters.of(Map.of(
                "retort.environment", "staging",
                "retort.baseUrl", "http://localhost:1",
                "retort.seed", "42",
                "retort.names", "long",
                "retort.discovery.as-root-engine", "false",
                "retort.var.tenant", "blue",
                "junit.jupiter.execution.parallel.enabled", "true"));

        assertThat(parameters.environment()).contains("staging");
        assertThat(parameters.baseUrl()).contains("http://localhost:1");
        assertThat(parameters.seed()).contains(42L);
        assertThat(parameters.names()).contains("long");
        assertThat(parameters.asRootEngine()).isFalse();
        assertThat(Parameters.NONE.asRootEngine()).isTrue();
        assertThat(parameters.variables()).containsOnlyKeys("tenant");
        assertThat(parameters.warnings()).isEmpty();
    }

    /** RULES 5. */
    @ParameterizedTest
    @CsvSource({
        "5,            5",
        "1.10,         1.10",
        "true,         true",
        "~,            null",
        "null,         null",
        "'',           '\"\"'",
        "blue,         '\"blue\"'",
        "2026-01-01,   '\"2026-01-01\"'",
        "'[1, 2]',     '\"[1, 2]\"'",
        "'${tenant}',  '\"${tenant}\"'",
    })
    void a_variable_is_read_like_a_plain_scalar_and_never_as_a_template(String written, String value) {
        Parameters parameters = Parameters.of(Map.of("retort.var.x", written));

        assertThat(parameters.variables().get("x")).extracting(Json::shown).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retort.enviroment  | x   | unknown parameter `retort.enviroment`; did you mean `retort.environment`?",
                "retort.base-url    | x   | unknown parameter `retort.base-url`; did you mean `retort.baseUrl`?",
                "retort.vars.tenant | x   | unknown parameter `retort.vars.tenant`; did you mean `retort.var.tenant`?",
                "retort.golden      | x   | unknown parameter `retort.golden`; known are retort.environment, retort.baseUrl, retort.var.NAME, retort.seed, retort.names, retort.tests, retort.discovery.as-root-engine",
                "retort.parallelism | 4   | the parameter `retort.parallelism` is not supported yet, and has no effect",
                "retort.var.a.b     | x   | the parameter `retort.var.a.b` has no effect: `a.b` cannot be the name of a variable",
                "retort.var.        | x   | the parameter `retort.var.` has no effect: `` cannot be the name of a variable",
                "retort.var.mock    | x   | the parameter `retort.var.mock` has no effect: `mock` is Retort's own name",
                "retort.names       | foo | the parameter `retort.names` is `foo` but must be one of auto, long, short; auto is taken",
            })
    void what_cannot_be_used_is_told_in_one_line_and_has_no_effect(String name, String value, String warning) {
        Parameters parameters = Parameters.of(Map.of(name, value));

        assertThat(parameters.warnings()).containsExactly(warning);
        assertThat(parameters)
                .usingRecursiveComparison()
                .ignoringFields("warnings")
                .isEqualTo(Parameters.NONE);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Parameters parameters = Parameters.of(Map.of("retort.seed", "abc", "retort.foo", "x", "retort.names", ""));

        assertThat(parameters.warnings()).hasSize(2);
        assertThat(parameters.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "", "9223372036854775808"})
    void a_seed_that_is_none_is_a_problem_with_which_nothing_runs(String seed) {
        Parameters parameters = Parameters.of(Map.of("retort.seed", seed));

        assertThat(parameters.problems())
                .extracting(Problem::message)
                .containsExactly("`" + seed + "` is no seed: a seed is a whole number of at most 64 bits");
        assertThat(parameters.seed()).isEmpty();
    }
}
