package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenFiles;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each word of other tools that is known is in a golden file, with what to write instead. */
class WordsTest {

    private final String golden = GoldenFiles.all();

    @Test
    void every_foreign_word_of_a_test_is_in_a_golden_file() {
        assertAllTold(Words.OF_TESTS);
    }

    @Test
    void every_foreign_word_of_a_group_is_in_a_golden_file() {
        assertAllTold(Words.OF_GROUPS);
    }

    @Test
    void every_foreign_word_of_expect_is_in_a_golden_file() {
        assertAllTold(Words.OF_EXPECTATIONS);
    }

    @Test
    void no_hint_sends_anybody_to_a_key_that_is_refused() {
        assertThat(Words.OF_TESTS.values())
                .allSatisfy(ours -> assertThat(Words.LATER_IN_TESTS)
                        .allSatisfy(later -> assertThat(ours).isNotEqualTo("`" + later + "`")));
        assertThat(Words.OF_EXPECTATIONS.values())
                .allSatisfy(ours -> assertThat(Words.LATER_IN_EXPECTATIONS)
                        .allSatisfy(later -> assertThat(ours).isNotEqualTo("`" + later + "`")));
    }

    private void assertAllTold(Map<String, String> words) {
        assertThat(words)
                .isNotEmpty()
                .allSatisfy((word, ours) -> assertThat(golden)
                        .containsPattern("unknown key `" + Pattern.quote(word) + "` at .*\n\n.*\n.*\n.*\\^ use "
                                + Pattern.quote(ours) + "\n"));
    }
}
