package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenFiles;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnknownOperatorTest {

    @Test
    void every_operator_of_other_tools_is_in_a_golden_file() {
        String golden = GoldenFiles.all();
        assertThat(UnknownOperator.FOREIGN)
                .isNotEmpty()
                .allSatisfy((word, ours) -> assertThat(golden)
                        .containsPattern("unknown operator `" + Pattern.quote(word) + "` at .*\n\n.*\n.*\n.*\\^ write "
                                + Pattern.quote(ours) + "\n"));
    }
}
