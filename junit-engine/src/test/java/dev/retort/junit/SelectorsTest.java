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

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.FilePosition;

/** Every selector but those of classes and unique ids. */
class SelectorsTest {

    private static final String LINES = """
            name: Lines
            tests:
              - name: first
                request: GET /first
                expect:
                  status: 200
              # about the group
              - name: Group
                tests:
                  - name: inner
                    request: GET /inner
                  - name: last
                    request: GET /last
              - name: rows
                cases:
                  - {n: 1}
                  - {n: 2}
                request: GET /rows/${n}
              - name: Repeated
                cases:
                  - {n: 1}
                  - {n: 2}
                tests:
                  - name: a
                    request: GET /a/${n}
                  - name: b
                    request: GET /b/${n}
            """;

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("api/lines.http.yaml", LINES)
                .file("api/deep/other.http.yaml", """
                tests:
                  - {name: other, request: GET /other}
                """)
                .file("api/_helper.http.yaml", "tests: [{request: GET /}]");
    }

    private List<String> requestsOf(DiscoverySelector... selectors) {
        specs.run(selectors);
        return specs.requests();
    }

    private static List<String> files(TestDescriptor root) {
        return root.getChildren().stream()
                .map(child -> child.getUniqueId().getLastSegment().getType() + ":"
                        + child.getUniqueId().getLastSegment().getValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1,  GET /first GET /inner GET /last GET /rows/1 GET /rows/2 GET /a/1 GET /b/1 GET /a/2 GET /b/2",
        "3,  GET /first",
        "6,  GET /first",
        "8,  GET /inner GET /last",
        "9,  GET /inner GET /last",
        "10, GET /inner",
        "13, GET /last",
        "14, GET /rows/1 GET /rows/2",
        "16, GET /rows/1",
        "17, GET /rows/2",
        "18, GET /rows/1 GET /rows/2",
        "19, GET /a/1 GET /b/1 GET /a/2 GET /b/2",
        "22, GET /a/2 GET /b/2",
        "24, GET /a/1 GET /a/2",
        "27, GET /b/1 GET /b/2",
        "99, GET /b/1 GET /b/2",
    })
    void a_line_of_a_file_selects_the_test_that_it_is_in(int line, String requests) {
        assertThat(requestsOf(selectFile(specs.path("api/lines.http.yaml").toFile(), FilePosition.from(line))))
                .containsExactly(requests.split(" (?=GET)"));
    }

    @Test
    void a_file_stands_directly_below_the_engine() {
        TestDescriptor root =
                specs.discover(selectFile(specs.path("api/lines.http.yaml").toFile()));

        assertThat(files(root)).containsExactly("file:api/lines.http.yaml");
        assertThat(Tree.leaves(root)).hasSize(9);
    }

    @Test
    void what_is_below_a_file_is_found_again_by_its_id() {
        TestDescriptor root =
                specs.discover(selectFile(specs.path("api/lines.http.yaml").toFile()));
        for (String leaf : Tree.leaves(root)) {
            assertThat(Tree.leaves(specs.discover(selectUniqueId("[engine:retort]/" + leaf))))
                    .containsExactly(leaf);
        }
    }

    @Test
    void a_file_outside_the_class_path_is_found_again_by_its_id(@TempDir Path elsewhere) {
        try (SpecFolder other = SpecFolder.at(elsewhere)) {
            Path file = other.file("x.http.yaml", "tests: [{name: t, request: GET /}]")
                    .path("x.http.yaml");
            UniqueId id = specs.discover(selectFile(file.toFile()))
                    .getChildren()
                    .iterator()
                    .next()
                    .getUniqueId();

            assertThat(Tree.outcomes(specs.run(selectUniqueId(id)))).containsExactly("t: SUCCESSFUL");
        }
    }

    @Test
    void a_file_that_is_no_more_is_one_failed_test() {
        assertThat(Tree.failure(specs.run(selectUniqueId("[engine:retort]/[file:lost.http.yaml]/[test:t]"))))
                .hasMessageStartingWith("no spec file `lost.http.yaml` on the class path or below ");
    }

    @Test
    void a_helper_is_no_test() {
        assertThat(specs.discover(selectFile(specs.path("api/_helper.http.yaml").toFile()))
                        .getChildren())
                .isEmpty();
    }

    @Test
    void a_folder_stands_for_the_files_in_it() {
        assertThat(files(specs.discover(selectDirectory(specs.path("api").toFile()))))
                .containsExactly("file:api/deep/other.http.yaml", "file:api/lines.http.yaml");
    }

    @Test
    void a_folder_of_the_class_path_stands_for_the_files_in_it() {
        assertThat(files(specs.discover(selectClasspathResource("api/deep"))))
                .containsExactly("file:api/deep/other.http.yaml");
    }

    @Test
    void a_resource_with_a_line_is_the_test_there() {
        assertThat(requestsOf(selectClasspathResource("/api/lines.http.yaml", FilePosition.from(13))))
                .containsExactly("GET /last");
    }

    @Test
    void a_resource_that_is_not_there_is_none_of_ours() {
        assertThat(files(specs.discover(selectClasspathResource("api/lost.http.yaml"))))
                .isEmpty();
    }

    @Test
    void a_uri_of_a_file_with_a_line_is_the_test_there() {
        URI file = specs.path("api/lines.http.yaml").toUri();

        assertThat(requestsOf(selectUri(file + "?line=13"))).containsExactly("GET /last");
    }

    @Test
    void a_uri_of_a_resource_with_a_line_is_the_test_there() {
        assertThat(requestsOf(selectUri("classpath:/api/lines.http.yaml?line=4&column=5")))
                .containsExactly("GET /first");
    }

    @Test
    void a_uri_of_something_else_is_none_of_ours() {
        assertThat(files(
                        specs.discover(selectUri("mailto:ada@example.com"), selectUri("http://localhost/x.http.yaml"))))
                .isEmpty();
    }

    @Test
    void a_root_of_the_class_path_stands_for_the_files_in_it() {
        assertThat(files(specs.discover(
                        selectClasspathRoots(Set.of(specs.path(""))).get(0))))
                .containsExactly("file:api/deep/other.http.yaml", "file:api/lines.http.yaml");
    }

    @Test
    void a_package_stands_for_the_files_in_its_folder() {
        assertThat(files(specs.discover(selectPackage("api.deep")))).containsExactly("file:api/deep/other.http.yaml");
    }

    @Test
    void a_package_stands_for_its_annotated_classes() {
        assertThat(files(specs.discover(selectPackage("dev.retort.junit"))))
                .contains("class:" + Fixtures.All.class.getName())
                .doesNotContain("class:" + Fixtures.Plain.class.getName());
    }

    @Test
    void an_iteration_is_a_row() {
        DiscoverySelector rows = selectUniqueId("[engine:retort]/[file:api%2Flines.http.yaml]/[test:rows]");

        assertThat(requestsOf(selectIteration(rows, 1))).containsExactly("GET /rows/2");
    }

    @Test
    void two_selectors_give_the_tests_of_both() {
        Path file = specs.path("api/lines.http.yaml");

        assertThat(requestsOf(
                        selectFile(file.toFile(), FilePosition.from(13)),
                        selectFile(file.toFile(), FilePosition.from(10)),
                        selectClasspathResource("api/deep")))
                .containsExactly("GET /inner", "GET /last", "GET /other");
    }

    @Test
    void what_a_class_stands_for_runs_once_and_below_it() {
        Path file = specs.path("api/lines.http.yaml");
        TestDescriptor root = specs.discover(
                selectDirectory(specs.path("api").toFile()),
                selectClass(Fixtures.All.class),
                selectFile(file.toFile()));

        assertThat(files(root)).containsExactly("class:" + Fixtures.All.class.getName());
        assertThat(Tree.leaves(root)).hasSize(10);
    }

    @Test
    void what_a_class_was_not_asked_for_joins_it() {
        Path file = specs.path("api/lines.http.yaml");
        String type = "[engine:retort]/[class:" + Fixtures.All.class.getName() + "]";

        assertThat(requestsOf(
                        selectFile(file.toFile(), FilePosition.from(13)),
                        selectUniqueId(type + "/[file:api%2Flines.http.yaml]/[test:first]")))
                .containsExactly("GET /first", "GET /last");
    }

    @Test
    void the_project_is_the_nearest_folder_with_a_configuration() {
        specs.file("api/retort.yaml", "environments: {default: {vars: {x: near}}}")
                .file("retort.yaml", "environments: {default: {vars: {x: far}}}")
                .file("api/deep/other.http.yaml", "tests: [{name: t, request: 'GET /${x}'}]")
                .file("more.http.yaml", "tests: [{name: t, request: 'GET /${x}'}]");

        assertThat(requestsOf(selectClasspathResource("api/deep"), selectClasspathResource("more.http.yaml")))
                .containsExactlyInAnyOrder("GET /near", "GET /far");
    }

    @Test
    void a_suite_alone_can_answer() {
        specs.with("retort.discovery.as-root-engine", "false");
        UniqueId suite = UniqueId.parse("[engine:junit-platform-suite]/[suite:ApiSuite]/[engine:retort]");

        assertThat(files(specs.discover(selectClasspathResource("api")))).isEmpty();
        assertThat(files(specs.discover(suite, selectClasspathResource("api")))).hasSize(2);
    }
}
