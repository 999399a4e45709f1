package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What tools see of a node: its source, its tags, its name. */
class DescriptorsTest {

    private static final String USERS = """
            name: Users
            tags: [api]
            tests:
              - name: logs in
                request: POST /session
                capture: {userId: $.id}
              - name: Group
                tags: [slow]
                tests:
                  - name: reads
                    tags: [smoke, "not a, tag"]
                    request: GET /users/${userId}
            """;

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder.resolve("target/test-classes")).file("api/users.http.yaml", USERS);
    }

    private TestDescriptor named(String name) {
        return specs.discover(selectClass(Fixtures.All.class)).getDescendants().stream()
                .filter(each -> each.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TestSource source(String name) {
        return named(name).getSource().orElseThrow();
    }

    @Test
    void the_source_of_a_class_is_the_class() {
        assertThat(source("All")).isEqualTo(ClassSource.from(Fixtures.All.class));
    }

    @ParameterizedTest
    @CsvSource({"logs in, 4, 5", "Group, 7, 5", "reads, 10, 9"})
    void the_source_of_a_node_is_its_line(String name, int line, int column) {
        assertThat(source(name))
                .isEqualTo(
                        FileSource.from(specs.path("api/users.http.yaml").toFile(), FilePosition.from(line, column)));
    }

    @Test
    void the_source_is_the_file_that_was_copied_to_the_class_path() {
        specs.file("../../src/test/resources/api/users.http.yaml", USERS);

        assertThat(((FileSource) source("reads")).getFile())
                .isEqualTo(specs.path("../../src/test/resources/api/users.http.yaml")
                        .normalize()
                        .toFile());
    }

    @Test
    void the_source_is_no_file_of_other_content() {
        specs.file("../../src/test/resources/api/users.http.yaml", "# " + USERS);

        assertThat(((FileSource) source("reads")).getFile())
                .isEqualTo(specs.path("api/users.http.yaml").toFile());
    }

    @Test
    void tags_are_inherited_and_those_that_junit_refuses_left_out() {
        assertThat(named("reads").getTags())
                .extracting(TestTag::getName)
                .containsExactlyInAnyOrder("api", "slow", "smoke");
        assertThat(named("logs in").getTags()).extracting(TestTag::getName).containsExactly("api");
    }

    @Test
    void what_a_filter_left_runs_with_what_it_needs_inside_it() {
        EngineExecutionResults results = specs.onClassPath(() -> specs.kit()
                .selectors(selectClass(Fixtures.All.class))
                .filters(TagFilter.includeTags("smoke"))
                .execute());

        assertThat(Tree.outcomes(results)).containsExactly("reads: SUCCESSFUL");
        assertThat(specs.requests()).containsExactly("POST /session", "GET /users/7");
        assertThat(results.testEvents().reportingEntryPublished().list())
                .extracting(event -> event.getTestDescriptor().getDisplayName())
                .containsExactly("reads", "reads");
    }

    @ParameterizedTest
    @CsvSource({"long, api/users.http.yaml › Group › reads", "short, reads"})
    void names_are_long_or_short(String names, String expected) {
        specs.with("retort.names", names);

        assertThat(named(expected).isTest()).isTrue();
    }

    @Test
    void long_names_are_unique_in_a_class() {
        specs.with("retort.names", "long").file("api/more.http.yaml", USERS).file("api/rows.http.yaml", """
                tests:
                  - {name: reads, request: GET /, cases: [{a: 1}, {a: 2}]}
                  - {name: reads, request: GET /}
                  - {name: "reads ${a}", request: GET /, cases: [{a: 1}, {a: 2}]}
                  - {name: "reads ${b}", request: GET /, cases: [{b: 1}, {b: 2}]}
                """);

        assertThat(specs.discover(selectClass(Fixtures.All.class)).getDescendants().stream()
                        .filter(TestDescriptor::isTest)
                        .map(TestDescriptor::getDisplayName))
                .hasSize(11)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_long_name_has_the_fields_of_rows_in_it() {
        specs.with("retort.names", "long").file("api/rows.http.yaml", """
                tests:
                  - name: ${who}
                    cases: [{who: ada}, {who: bob}]
                    tests:
                      - {name: "reads ${a}", request: GET /, cases: [{a: 1}, {a: 2}]}
                      - {name: once more, request: GET /, cases: 2}
                """);

        assertThat(specs.discover(selectClass(Fixtures.All.class)).getDescendants().stream()
                        .filter(TestDescriptor::isTest)
                        .map(TestDescriptor::getDisplayName)
                        .filter(name -> name.contains("ada")))
                .containsExactly(
                        "api/rows.http.yaml › ada › reads 1",
                        "api/rows.http.yaml › ada › reads 2",
                        "api/rows.http.yaml › ada › once more [1]",
                        "api/rows.http.yaml › ada › once more [2]");
    }

    @ParameterizedTest
    @CsvSource({"auto, false, SHORT", "auto, true, LONG", "short, true, SHORT", "long, false, LONG", ", true, LONG"})
    void without_a_wish_they_are_long_under_surefire(String wanted, boolean surefire, DisplayNames names) {
        assertThat(DisplayNames.of(Optional.ofNullable(wanted), surefire)).isEqualTo(names);
    }
}
