package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenFiles;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each word of other tools that is known in {@code retort.yaml} is in a golden file, with what to write instead. */
class SettingWordsTest {

    private final String golden = GoldenFiles.all();

    @Test
    void every_foreign_word_of_the_file_is_in_a_golden_file() {
        assertAllTold(SettingWords.OF_FILE);
    }

    @Test
    void every_foreign_word_of_an_environment_is_in_a_golden_file() {
        assertAllTold(SettingWords.OF_ENVIRONMENT);
    }

    private void assertAllTold(Map<String, String> words) {
        assertThat(words)
                .isNotEmpty()
                .allSatisfy((word, ours) -> assertThat(golden)
                        .containsPattern("unknown key `" + Pattern.quote(word)
                                + "` at retort.*\n\n(.*\n){1,2}.*\\^ use " + Pattern.quote(ours) + "\n"));
    }
}
