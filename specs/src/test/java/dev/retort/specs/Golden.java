package dev.retort.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Specs pass, but those beside which an {@code x.expected.txt} stands: their report is that text, to the letter.
 * {@code -Dretort.golden=write} writes these texts anew, to be reviewed as a diff.
 *
 * @param specs the folder that the names of the files are relative to
 */
public record Golden(Path specs) {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    /** A test for each file. */
    public Stream<DynamicTest> tests(Map<String, SpecReport> reports) {
        assertThat(reports).isNotEmpty();
        return reports.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private void check(String file, SpecReport report) throws IOException {
        Path expected = specs.resolve(file.substring(0, file.indexOf(".http.")) + ".expected.txt");
        assertThat(report.tests()).isPositive();
        assertThat(report.text()).doesNotContainPattern("(?m)^\\s+at [\\w.$]+\\(");
        if (!Files.exists(expected)) {
            assertThat(report.text()).isEmpty();
        } else {
            check(specs.relativize(expected), report.text());
        }
    }

    /** That file below the folder has that text. */
    public void check(Path file, String text) throws IOException {
        if (WRITE) {
            Files.writeString(specs.resolve(file), text + "\n", StandardCharsets.UTF_8);
        } else {
            assertThat(text + "\n").isEqualTo(Files.readString(specs.resolve(file), StandardCharsets.UTF_8));
        }
    }
}
