package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/errors.md} says of reading a file is so. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/retort/source");
    private static final Pattern CODE = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)^### `([a-z0-9-]+)`$\n\n[^\n]+\n\n^```yaml\n(.*?)\n^```\n\nInstead:\n\n^```yaml\n(.*?)\n^```$");

    /** @param wrong what has the code */
    record Example(String code, String wrong, String right) {

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Example> examples() throws IOException {
        return EXAMPLE.matcher(ofReadingAFile())
                .results()
                .map(found -> new Example(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    /** The page up to the second of its sections: what a file means is not known here. */
    private static String ofReadingAFile() throws IOException {
        return Files.readString(PAGE).split("(?m)^## ", 3)[1];
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_has_its_code_and_the_better_one_is_read(Example example) {
        assertThat(Reading.of(example.wrong()).problems().list())
                .extracting(Problem::code)
                .containsExactly(example.code());
        assertThat(Reading.of(example.right()).told()).isEmpty();
    }

    @Test
    void every_code_of_the_golden_files_is_explained() throws IOException {
        List<String> explained = found(CODE, Files.readString(PAGE));
        Pattern told = Pattern.compile("(?m)^\\[([a-z0-9-]+)] ");
        String golden = Files.readString(GOLDEN.resolve("yaml.expected.txt"))
                + Files.readString(GOLDEN.resolve("json.expected.txt"));
        assertThat(explained).doesNotHaveDuplicates().containsAll(found(told, golden));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
