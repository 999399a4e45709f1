package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.FailureKind;
import dev.retort.value.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of names in the reference are the ones that Retort knows. */
class FormatPageTest {

    @Test
    void has_all_names_of_formats() throws IOException {
        assertThat(namesAfter("`$format` is one of")).containsExactlyElementsOf(Formats.names());
    }

    @Test
    void has_all_kinds_of_failures() throws IOException {
        assertThat(namesAfter("The kinds are"))
                .containsExactlyElementsOf(Arrays.stream(FailureKind.values())
                        .map(FailureKind::word)
                        .toList());
    }

    /** What stands in backticks behind those words: names, with spaces between them. */
    private static List<String> namesAfter(String words) throws IOException {
        String page = Files.readString(Path.of("../docs/format.md"));
        int begin = page.indexOf('`', page.indexOf(words) + words.length()) + 1;
        return List.of(page.substring(begin, page.indexOf('`', begin)).split(" "));
    }
}
