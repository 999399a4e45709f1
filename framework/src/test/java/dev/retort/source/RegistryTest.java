package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.source.SourceNode.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private record Thing(String name) implements Named {}

    private final Registry<Thing> things =
            Registry.of("auth kind", List.of(new Thing("basic"), new Thing("bearer"), new Thing("aws")));

    @Test
    void finds_by_name() {
        assertThat(things.find("bearer")).contains(new Thing("bearer"));
        assertThat(things.find("Bearer")).isEmpty();
        assertThat(things.names()).containsExactly("basic", "bearer", "aws");
    }

    @Test
    void tells_an_unknown_name_with_the_nearest() {
        Problems problems = new Problems();
        Scalar key = Reading.mapping("{baerer: x, zzz: y}").entries().get(0).key();
        assertThat(things.find(key, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).isEqualTo("""
                unknown auth kind `baerer` at users.http.yaml:1:2

                   1 | {baerer: x, zzz: y}
                     |  ^^^^^^ did you mean `bearer`?"""));
        assertThat(problems.list()).extracting(Problem::code).containsExactly("unknown-auth-kind");
    }

    @Test
    void two_of_one_name_are_a_bug() {
        assertThatThrownBy(() -> Registry.of("filter", List.of(new Thing("a"), new Thing("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two filters are named `a`");
    }
}
