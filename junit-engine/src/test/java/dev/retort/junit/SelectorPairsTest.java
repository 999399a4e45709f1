package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUri;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.FilePosition;

/** Every kind of selector alone, and with every other one: what is found is what both mean, and each of it once. */
class SelectorPairsTest {

    private static final long SEED = 20261124;

    private static final String LINES = """
            tests:
              - name: first
                request: GET /first
              - name: Group
                tests:
                  - name: inner
                    request: GET /inner
                  - name: last
                    request: GET /last
              - name: rows
                request: GET /rows/${n}
                cases:
                  - {n: 1}
                  - {n: 2}
            """;

    private static final String OTHER = "tests: [{name: other, request: GET /other}]";
    private static final String READ =
            "tests: [{name: reads, request: GET /users/7}, {name: lists, request: GET /users}]";

    private static final List<String> IN_LINES =
            List.of("first", "Group › inner", "Group › last", "rows › 1", "rows › 2");

    @AutoClose
    private SpecFolder specs;

    /** What a selector means, by its description. */
    private final Map<String, Meant> selectors = new LinkedHashMap<>();

    private record Meant(DiscoverySelector selector, Set<String> tests) {}

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("api/lines.http.yaml", LINES)
                .file("api/deep/other.http.yaml", OTHER)
                .file("users/read.http.yaml", READ);
        Set<String> lines = in("api/lines.http.yaml", IN_LINES);
        Set<String> other = in("api/deep/other.http.yaml", List.of("other"));
        Set<String> read = in("users/read.http.yaml", List.of("reads", "lists"));
        Path file = specs.path("api/lines.http.yaml");
        DiscoverySelector rows = selectUniqueId("[engine:retort]/[file:api%2Flines.http.yaml]/[test:rows]");
        String type = "[engine:retort]/[class:" + Fixtures.All.class.getName() + "]";

        means("a class", selectClass(Fixtures.All.class), union(lines, union(other, read)));
        means("a class of a folder", selectClass(Fixtures.OfFolder.class), read);
        means("a package", selectPackage("api.deep"), other);
        means("a root", selectClasspathRoots(Set.of(specs.path(""))).get(0), union(lines, union(other, read)));
        means("a resource", selectClasspathResource("users/read.http.yaml"), read);
        means("a resource that is a folder", selectClasspathResource("api"), union(lines, other));
        means("a line of a resource", selectClasspathResource("api/lines.http.yaml", FilePosition.from(9)), last());
        means("a file", selectFile(file.toFile()), lines);
        means("a line of a file", selectFile(file.toFile(), FilePosition.from(2)), in(file(), List.of("first")));
        means("a folder", selectDirectory(specs.path("users").toFile()), read);
        means("a URI", selectUri(file.toUri()), lines);
        means("a URI with a line", selectUri(file.toUri() + "?line=8"), last());
        means("a URI of the class path", selectUri("classpath:/users/read.http.yaml"), read);
        means(
                "an id of a test",
                selectUniqueId("[engine:retort]/[file:api%2Flines.http.yaml]/[group:Group]/[test:inner]"),
                in(file(), List.of("Group › inner")));
        means("an id below a class", selectUniqueId(type + "/[file:users%2Fread.http.yaml]/[test:lists]"), lists());
        means("rows of an id", selectIteration(rows, 1), in(file(), List.of("rows › 2")));
        means(
                "rows of a line",
                selectIteration(selectFile(file.toFile(), FilePosition.from(11)), 0),
                in(file(), List.of("rows › 1")));
    }

    private void means(String description, DiscoverySelector selector, Set<String> tests) {
        selectors.put(description, new Meant(selector, tests));
    }

    private static String file() {
        return "api/lines.http.yaml";
    }

    private static Set<String> last() {
        return in(file(), List.of("Group › last"));
    }

    private static Set<String> lists() {
        return in("users/read.http.yaml", List.of("lists"));
    }

    private static Set<String> in(String file, List<String> tests) {
        Set<String> paths = new TreeSet<>();
        tests.forEach(test -> paths.add(file + " › " + test));
        return paths;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void alone() {
        selectors.forEach(
                (description, meant) -> assertThatFound(description, meant.tests(), specs.discover(meant.selector())));
    }

    @Test
    void two_at_a_time() {
        selectors.forEach((one, first) -> selectors.forEach((other, second) -> assertThatFound(
                one + ", " + other,
                union(first.tests(), second.tests()),
                specs.discover(first.selector(), second.selector()))));
    }

    @Test
    void many_at_a_time_in_any_order() {
        Random random = new Random(SEED);
        List<String> all = new ArrayList<>(selectors.keySet());
        for (int round = 0; round < 60; round++) {
            Collections.shuffle(all, random);
            List<String> chosen = List.copyOf(all.subList(0, 2 + random.nextInt(6)));
            Set<String> tests = new TreeSet<>();
            chosen.forEach(
                    description -> tests.addAll(selectors.get(description).tests()));
            assertThatFound(
                    "seed " + SEED + ", round " + round + ": " + chosen,
                    tests,
                    specs.discover(chosen.stream()
                            .map(description -> selectors.get(description).selector())
                            .toArray(DiscoverySelector[]::new)));
        }
    }

    @Test
    void what_is_found_runs_each_test_once() {
        specs.run(
                selectUri(specs.path(file()).toUri()),
                selectClasspathResource("api"),
                selectFile(specs.path(file()).toFile(), FilePosition.from(2)));

        assertThat(specs.requests())
                .containsExactlyInAnyOrder(
                        "GET /first", "GET /inner", "GET /last", "GET /rows/1", "GET /rows/2", "GET /other");
    }

    /** A file is in the tree once, but for one that two classes stand for. */
    private static void assertThatFound(String description, Set<String> tests, TestDescriptor root) {
        Map<TestDescriptor, List<String>> found = new HashMap<>();
        for (TestDescriptor each : root.getDescendants()) {
            assertThat(ancestors(each)).as(description).endsWith(root);
            if (each instanceof NodeDescriptor node && node.isTest()) {
                found.computeIfAbsent(ancestors(node).get(ancestors(node).size() - 2), home -> new ArrayList<>())
                        .add(node.node().path().text());
            }
        }
        List<String> all = found.values().stream().flatMap(List::stream).toList();
        assertThat(new TreeSet<>(all)).as(description).isEqualTo(tests);
        found.values().forEach(inOne -> assertThat(inOne).as(description).doesNotHaveDuplicates());
        boolean twoClasses = found.keySet().stream()
                        .filter(ClassDescriptor.class::isInstance)
                        .count()
                == 2;
        if (!twoClasses) {
            assertThat(all).as(description).doesNotHaveDuplicates();
        }
    }

    /** It, and what it is in, up to the engine. */
    private static List<TestDescriptor> ancestors(TestDescriptor descriptor) {
        List<TestDescriptor> ancestors = new ArrayList<>(List.of(descriptor));
        descriptor.getParent().ifPresent(parent -> ancestors.addAll(ancestors(parent)));
        return ancestors;
    }
}
