package dev.retort.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of projects with something wrong around their specs is what is written beside them, to the letter. */
class FoldersTest {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    static List<WrongFolder> folders() {
        return WrongFolder.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_is_told_of_a_folder_is_written_in_it(WrongFolder folder) throws IOException {
        String report = folder.report();

        assertThat(report).isNotBlank();
        if (WRITE) {
            Files.writeString(folder.expected(), report + "\n", StandardCharsets.UTF_8);
        }
        assertThat(report + "\n").isEqualTo(Files.readString(folder.expected(), StandardCharsets.UTF_8));
    }
}
