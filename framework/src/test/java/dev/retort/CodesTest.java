package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.FailureKind;
import dev.retort.project.ProjectFolder;
import dev.retort.run.Outcome;
import dev.retort.run.ShownProblem;
import dev.retort.source.Problem;
import dev.retort.source.SourceFile;
import dev.retort.spec.Authors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The codes of {@code docs/errors.md} are those of the sources, and its examples of specs and settings have them. That
 * each is shown by a golden file is tested where the specs are.
 */
class CodesTest {

    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern HEADING = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)^### `([a-z0-9-]+)`$\n\n[^\n]+\n\n^```yaml\n(.*?)\n^```\n\nInstead:\n\n^```yaml\n(.*?)\n^```$");

    private static final String CODE = "\"([a-z]+(?:-[a-z0-9]+)*)\"";
    private static final String CODE_OF_WORDS = "\"([a-z]+(?:-[a-z0-9]+)+)\"";

    /** How a code stands in the sources: where a problem is made, or on its way there. */
    private static final List<Pattern> CODES = Stream.of(
                    "roblems(?:\\(\\))?\\s*\\.(?:add|settle)\\(\\s*" + CODE + ",",
                    "\\b(?:[pP]roblem|Absent|slip|refuse)\\(\\s*" + CODE + ",",
                    "\\b(?:needsQuotes|in)\\(\\w+,(?: \\w+,)? " + CODE_OF_WORDS + ",",
                    "\\? " + CODE_OF_WORDS + "\\s*: \"[a-z-]+\",",
                    "\\? \"[a-z-]+\"\\s*: " + CODE_OF_WORDS + ",",
                    "static final String \\w+ = " + CODE_OF_WORDS + ";",
                    "case [A-Z, \n]+ -> " + CODE_OF_WORDS + ";")
            .map(Pattern::compile)
            .toList();

    private static final String SETTINGS = "environments: {default: {baseUrl: 'http://localhost:1'}}\n";

    @TempDir
    Path root;

    /** @param wrong what has the code */
    record Example(String section, String code, String wrong, String right) {

        @Override
        public String toString() {
            return code;
        }
    }

    /** All but those of reading a file, which are tested where files are read. */
    static List<Example> examples() throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
                .skip(2)
                .flatMap(section -> EXAMPLE.matcher(section)
                        .results()
                        .map(found -> new Example(
                                section.substring(0, section.indexOf('\n')),
                                found.group(1),
                                found.group(2),
                                found.group(3))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_has_its_code_and_the_better_one_has_no_problem(Example example) {
        assertThat(codes(example.section(), example.wrong())).containsExactly(example.code());
        assertThat(codes(example.section(), example.right())).isEmpty();
    }

    @Test
    void a_mock_without_its_stubs_is_the_problem_of_a_companion() {
        assertThat(codes("Configuration", "mock: {mappings: stubs}")).containsExactly("companion");
    }

    @Test
    void what_no_extension_throws_is_an_internal_error() {
        Problem blamed = Authors.of(Map.of())
                .blame(
                        new IllegalStateException("broken"),
                        CodesTest.class,
                        SourceFile.of("a.http.yaml", "").at(1, 1, 1));
        assertThat(blamed.code()).isEqualTo("internal-error");
    }

    /** Nothing listens where these specs are sent, which is no problem of theirs. */
    private List<String> codes(String section, String text) {
        boolean settings = section.equals("Configuration");
        ProjectFolder folder = new ProjectFolder(root)
                .with("retort.yaml", settings ? text : SETTINGS)
                .with("example.http.yaml", settings ? "tests: [{request: GET http://localhost:1/}]" : text);
        return folder.run(Map.of()).values().stream()
                .flatMap(outcome -> outcome instanceof Outcome.Failed failed ? failed.problems().stream() : Stream.of())
                .map(ShownProblem::code)
                .toList();
    }

    @Test
    void every_code_is_explained_and_every_explained_code_is_there() throws IOException {
        Set<String> known = codesOfProblems();
        known.addAll(kinds());
        assertThat(found(HEADING, Files.readString(PAGE)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<String> kinds() {
        return Arrays.stream(FailureKind.values()).map(FailureKind::word).toList();
    }

    private static Set<String> codesOfProblems() {
        String sources = textBelow(SOURCES);
        return CODES.stream()
                .flatMap(pattern -> found(pattern, sources).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String textBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|txt|yaml|json)"))
                    .map(CodesTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
