package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.SpecReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the guide and the reference call planned is refused by name, so that these lists stay true. */
class PlannedKeysTest {

    private static final Pattern QUOTED = Pattern.compile("`([a-z ]+)`");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (test|expect) \\|.*");
    private static final String OF_TEST = "tests: [{request: GET /users/7, %s: x}]\n";
    private static final String OF_EXPECT = "tests: [{request: GET /users/7, expect: {%s: x}}]\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> each_is_refused_by_name() throws IOException {
        List<Example> examples = new ArrayList<>();
        guide().forEach(row -> add("`" + row.group(1) + "`", row.group(2).equals("expect"), examples));
        reference().forEach(line -> add(line, line.startsWith("Planned keys"), examples));
        assertThat(examples).hasSizeGreaterThan(30);
        Map<Example, SpecReport> reports = new ExampleRun(folder, "http://localhost:1").of(examples);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(),
                        () -> assertThat(reports.get(example).text()).contains(example.place())));
    }

    private static Stream<Matcher> guide() throws IOException {
        return Files.readString(Path.of("../docs/not-there-yet.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches);
    }

    private static Stream<String> reference() throws IOException {
        return Files.readString(Path.of("../docs/format.md"))
                .lines()
                .filter(line -> line.contains("errors until then: "))
                .map(line -> line.replaceAll("\\. .*", ""));
    }

    /** A spec for each key that the line names; its place is what its report has to say. */
    private static void add(String line, boolean ofExpect, List<Example> examples) {
        QUOTED.matcher(line)
                .results()
                .flatMap(quoted -> Stream.of(quoted.group(1).split(" ")))
                .forEach(key -> examples.add(new Example(
                        "`" + key + "` is not supported yet",
                        examples.size(),
                        "planned.http.yaml",
                        (ofExpect ? OF_EXPECT : OF_TEST).formatted(key),
                        Map.of(),
                        Map.of(),
                        Example.Expected.FAILS,
                        Optional.empty())));
    }
}
