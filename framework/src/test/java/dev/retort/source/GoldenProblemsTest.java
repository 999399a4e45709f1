package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are wrong, each with the exact text that its author reads, in {@code yaml.expected.txt} and
 * {@code json.expected.txt}. {@code -Dretort.golden=write} writes the answers anew, to be reviewed as a diff.
 */
class GoldenProblemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/retort/source");
    private static final Pattern CASE = Pattern.compile("(?ms)^=== (.*?)\n(.*?)^==>\n(.*?)(?=^=== |\\z)");

    /** @param said the problems, or {@code nothing} */
    record Case(String title, String text, String said) {

        String written() {
            return "=== " + title + "\n" + text + "==>\n" + said + "\n\n";
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> yaml() throws IOException {
        return cases("yaml");
    }

    static List<Case> json() throws IOException {
        return cases("json");
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void yaml_says_exactly(Case expected) {
        assertThat(answer("yaml", expected).said()).isEqualTo(expected.said());
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_says_exactly(Case expected) {
        assertThat(answer("json", expected).said()).isEqualTo(expected.said());
    }

    private static List<Case> cases(String language) throws IOException {
        Path file = FOLDER.resolve(language + ".expected.txt");
        List<Case> cases = new ArrayList<>(CASE.matcher(Files.readString(file))
                .results()
                .map(found ->
                        new Case(found.group(1), found.group(2), found.group(3).stripTrailing()))
                .toList());
        if ("write".equals(System.getProperty("retort.golden"))) {
            cases.replaceAll(expected -> answer(language, expected));
            Stream<String> written = cases.stream().map(Case::written);
            Files.writeString(file, written.reduce("", String::concat).stripTrailing() + "\n");
        }
        return cases;
    }

    /** The last line break belongs to the table, not to the file. */
    private static Case answer(String language, Case asked) {
        String text = asked.text().substring(0, asked.text().length() - 1);
        String told = Reading.of("a.http." + language, text).told();
        return new Case(asked.title(), asked.text(), told.isEmpty() ? "nothing" : told);
    }
}
