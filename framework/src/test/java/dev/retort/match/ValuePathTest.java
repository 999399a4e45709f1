package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuePathTest {

    @Test
    void a_simple_name_stands_after_a_dot_and_any_other_in_quotes() {
        ValuePath path = ValuePath.ROOT
                .member("user")
                .item(2)
                .member("odd key")
                .member("it's")
                .member("2nd")
                .member("");

        assertThat(path.text()).isEqualTo("$.user[2]['odd key']['it\\'s']['2nd']['']");
        assertThat(path).hasToString(path.text());
    }

    @Test
    void paths_are_equal_by_their_text() {
        assertThat(ValuePath.ROOT.member("a").item(0))
                .isEqualTo(new ValuePath("$.a[0]"))
                .hasSameHashCodeAs(new ValuePath("$.a[0]"))
                .isNotEqualTo(ValuePath.ROOT);
        assertThat(ValuePath.ROOT.isRoot()).isTrue();
        assertThat(ValuePath.ROOT.item(0).isRoot()).isFalse();
    }
}
