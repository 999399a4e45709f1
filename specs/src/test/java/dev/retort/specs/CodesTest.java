package dev.retort.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code of {@code docs/errors.md}, which a test of the framework holds to those of the sources, is shown by a
 * golden file: a spec, or a folder with something wrong in it, and what is told of it, to the letter.
 */
class CodesTest {

    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final Path SPECS = Path.of("src/test/resources");

    /** Projects with something wrong in them; each of their golden files tells the code of each problem. */
    private static final Path PROJECTS = Path.of("../framework/src/test/resources/dev/retort/project/golden");

    private static final Pattern CODE = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern CODE_OF_PROJECT = Pattern.compile("(?m)^([a-z]+(?:-[a-z0-9]+)*): ");

    /** What no file can bring about, each with the test that has its exact text. */
    private static final Map<String, String> WITHOUT_A_FILE = Map.of(
            "internal-error", "AuthorsTest: there would have to be a mistake in Retort",
            "yaml-syntax", "MangledFilesTest: there would have to be a slip that Retort cannot explain",
            "file-too-large", "FileTextTest: a file of over 5 MiB does not belong here",
            "unreadable-file", "FileTextTest: the file would have to go away between its discovery and its reading",
            "file-outside", "FileAccessTest: `file()` is the one that reads files, and tells it as its own failure",
            "file-missing", "FileAccessTest: `file()` is the one that reads files, and tells it as its own failure");

    @Test
    void every_code_is_shown_by_a_golden_file() throws IOException {
        Set<String> shown = new TreeSet<>(WITHOUT_A_FILE.keySet());
        shown.addAll(codesOfSpecs());
        WrongFolder.all().forEach(folder -> shown.addAll(folder.codes()));
        shown.addAll(codesOfProjects());
        assertThat(codes()).isNotEmpty().allMatch(shown::contains);
    }

    @Test
    void what_no_file_can_bring_about_is_a_code_still() throws IOException {
        assertThat(codes()).containsAll(WITHOUT_A_FILE.keySet());
    }

    /** All but the kinds of transport failures, which are told of by their own names. */
    private static List<String> codes() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        return found(CODE, page.substring(0, page.indexOf("## Transport failures")));
    }

    private static Set<String> codesOfSpecs() {
        return ToldCodes.of(SPECS, Map.of(), CodesTest::twin);
    }

    private static Path twin(Path spec) {
        String name = spec.getFileName().toString();
        return spec.resolveSibling(name.substring(0, name.indexOf(".http.")) + ".expected.txt");
    }

    private static Set<String> codesOfProjects() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROJECTS)) {
            for (Path file : files.filter(path -> path.endsWith("expected.txt")).toList()) {
                codes.addAll(found(CODE_OF_PROJECT, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return codes;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
