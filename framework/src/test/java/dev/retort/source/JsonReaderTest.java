package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void reads_the_same_nodes_as_yaml() {
        assertThat(Reading.ofJson("{\"a\": [1.10, -0, 1E+2, true, null, \"01\", \"\\u00e9\"], \"b\": {}}")
                        .tree())
                .isEqualTo(
                        "{a: [number 1.10, number -0, number 1E+2, boolean true, null null, text '01', text 'é'], b: {}}");
    }

    @Test
    void only_texts_are_quoted() {
        var root = (Sequence) Reading.ofJson("[\"x\", 1]").root().orElseThrow();
        assertThat(root.items()).extracting(item -> ((Scalar) item).plain()).containsExactly(false, true);
    }

    @Test
    void places_are_lines_columns_and_widths_in_characters() {
        var root = (SourceNode.Mapping) Reading.ofJson("{\n  \"😀\": {\"k\": \"😀😀\"},\n  \"l\": [1,\n 2]\n}")
                .root()
                .orElseThrow();
        SourceFile file = root.at().file();
        var inner = (SourceNode.Mapping) root.entries().get(0).value();
        assertThat(root.at()).isEqualTo(file.at(1, 1, 1));
        assertThat(root.entries().get(0).key().at()).isEqualTo(file.at(2, 3, 3));
        assertThat(inner.at()).isEqualTo(file.at(2, 8, 11));
        assertThat(inner.entries().get(0).value().at()).isEqualTo(file.at(2, 14, 4));
        assertThat(root.entries().get(1).value().at()).isEqualTo(file.at(3, 8, 3));
    }

    @Test
    void keys_may_be_long_and_their_colons_on_the_next_line() {
        String key = "k".repeat(100_000);
        assertThat(Reading.ofJson("{\"" + key + "\"\n:\n1}").problems().isEmpty())
                .isTrue();
    }

    @Test
    void numbers_may_be_long() {
        String digits = "1".repeat(5000);
        assertThat(Reading.ofJson("[" + digits + "]").tree()).isEqualTo("[number " + digits + "]");
    }

    @Test
    void nesting_is_read_to_a_depth_of_100() {
        assertThat(Reading.ofJson("[".repeat(100) + "]".repeat(100)).problems().isEmpty())
                .isTrue();
        assertThat(Reading.ofJson("[".repeat(101) + "]".repeat(101)).codes()).isEqualTo("too-deep at 1:101");
        assertThat(Reading.ofJson("{\"a\":".repeat(100_000)).codes()).isEqualTo("too-deep at 1:497");
    }

    @Test
    void more_than_500_000_values_are_too_many() {
        assertThat(Reading.ofJson("[" + "0,".repeat(500_000) + "0]").codes()).isEqualTo("too-many-values at 1:1000000");
    }
}
