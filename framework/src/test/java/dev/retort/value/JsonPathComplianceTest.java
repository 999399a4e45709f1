package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSONPath Compliance Test Suite. It is not ours and lies outside of this repository: {@code retort.jsonpath.cts}
 * names its file; without that, {@code shared/data/jsonpath-cts.json} is looked for from the working directory upwards.
 */
class JsonPathComplianceTest {

    private static final String SUITE = "retort.jsonpath.cts";
    private static final String REQUIRED = "required";
    private static final Path USUAL = Path.of("shared", "data", "jsonpath-cts.json");
    private static final int CASES = 703;

    @TestFactory
    Stream<DynamicTest> complies_with_the_suite() throws IOException {
        Optional<Path> suite = suite();
        if (suite.isEmpty()) {
            String missing = "the JSONPath compliance suite is not here; -D" + SUITE + "=FILE names it";
            if (REQUIRED.equals(System.getProperty(SUITE))) {
                fail(missing);
            }
            Assumptions.abort(missing);
        }
        List<Value> tests = items(member(json(Files.readAllBytes(suite.get())), "tests"));
        assertThat(tests).hasSizeGreaterThanOrEqualTo(CASES);
        return tests.stream().map(test -> DynamicTest.dynamicTest(text(member(test, "name")), () -> complies(test)));
    }

    private static void complies(Value test) {
        Parsed<JsonPath> path = JsonPath.compile(text(member(test, "selector")));
        if (test.member("invalid_selector").isPresent()) {
            assertThat(path).isInstanceOf(Parsed.Bad.class);
            return;
        }
        List<JsonPath.Located> found =
                path.orElse(bad -> fail(bad.reason() + " at " + bad.offset())).locate(member(test, "document"));
        List<Value> values = found.stream().map(JsonPath.Located::value).toList();
        List<Value> places = found.stream()
                .<Value>map(located -> new Text(located.normalizedPath()))
                .toList();
        assertThat(alternatives(test, "result", "results")).contains(new Items(values));
        assertThat(alternatives(test, "result_paths", "results_paths")).contains(new Items(places));
    }

    private static List<Value> alternatives(Value test, String one, String several) {
        return test.member(one).map(List::of).orElseGet(() -> items(member(test, several)));
    }

    private static Optional<Path> suite() {
        String named = System.getProperty(SUITE);
        if (named != null && !named.equals(REQUIRED)) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(USUAL))
                .filter(Files::exists)
                .findFirst();
    }

    private static Value json(byte[] content) {
        return Json.parse(content).orElse(bad -> fail(bad.reason())).value().orElseThrow();
    }

    private static Value member(Value object, String name) {
        return object.member(name).orElseThrow();
    }

    private static List<Value> items(Value array) {
        return ((Items) array).items();
    }

    private static String text(Value text) {
        return ((Text) text).text();
    }
}
