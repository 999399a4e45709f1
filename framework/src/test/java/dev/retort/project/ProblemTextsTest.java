package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of a project with something wrong in it, to the letter: each folder of {@code golden} is one, with
 * {@code expected.txt} beside its files, and {@code parameters.properties} where it needs some.
 * {@code -Dretort.golden=write} writes these texts anew, to be reviewed as a diff.
 */
class ProblemTextsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/retort/project/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_project_with_something_wrong_says_what_is_written_beside_it(String name) throws IOException {
        Path folder = GOLDEN.resolve(name);
        Path expected = folder.resolve("expected.txt");
        String said = said(folder);

        assertThat(said).isNotBlank();
        if (WRITE) {
            Files.writeString(expected, said, StandardCharsets.UTF_8);
        }
        assertThat(said).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String said(Path folder) throws IOException {
        return new ProjectFolder(folder)
                .read(parameters(folder)).problems().stream()
                        .map(problem -> problem.code() + ": " + problem.text() + "\n")
                        .collect(Collectors.joining("\n"))
                        .replace(folder.toAbsolutePath().getParent().toString(), "…");
    }

    private static Map<String, String> parameters(Path folder) throws IOException {
        Path file = folder.resolve("parameters.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        }
        Map<String, String> parameters = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> parameters.put(name, properties.getProperty(name)));
        return parameters;
    }

    /** But for what is wrong inside of {@code ${…}}. */
    @Test
    void every_code_is_explained_to_users() throws IOException {
        String explained = Files.readString(Path.of("../docs/errors.md"), StandardCharsets.UTF_8);
        for (String name : cases()) {
            if (!name.equals("template")) {
                assertThat(new ProjectFolder(GOLDEN.resolve(name))
                                .read(parameters(GOLDEN.resolve(name)))
                                .problems())
                        .allSatisfy(problem -> assertThat(explained).contains("### `" + problem.code() + "`\n"));
            }
        }
    }
}
