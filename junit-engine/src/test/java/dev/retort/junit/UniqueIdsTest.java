package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.AssertionFailedError;

class UniqueIdsTest {

    private static final String CLASS = "[class:" + Fixtures.All.class.getName() + "]";

    private static final String USERS = """
            name: Users
            tests:
              - {name: lists, request: GET /users}
              - name: "one user (by id) / › #1"
                tests:
                  - {name: reads, request: GET /users/1}
                  - {name: reads, request: GET /users/2}
              - {name: finds, request: "GET /find/${n}", cases: [{n: 1}, {n: 2}, {n: 3}]}
            """;

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder).file("api/users.http.yaml", USERS);
    }

    private static DiscoverySelector id(String below) {
        return selectUniqueId("[engine:retort]/" + CLASS + "/[file:api%2Fusers.http.yaml]" + below);
    }

    @Test
    void ids_are_made_of_names_and_numbers_for_equal_ones() {
        assertThat(specs.discover(selectClass(Fixtures.All.class)).getDescendants().stream()
                        .map(each -> each.getUniqueId().getLastSegment())
                        .map(segment -> segment.getType() + ":" + segment.getValue()))
                .containsExactlyInAnyOrder(
                        "class:" + Fixtures.All.class.getName(),
                        "file:api/users.http.yaml",
                        "test:lists",
                        "group:one user (by id) / › #1",
                        "test:reads",
                        "test:reads (2)",
                        "test:finds",
                        "case:1",
                        "case:2",
                        "case:3");
    }

    @Test
    void ids_survive_moved_lines() {
        List<String> before = Tree.ids(specs.discover(selectClass(Fixtures.All.class)));

        specs.file("api/users.http.yaml", "# a comment\n\n" + USERS.replace("  - {name: finds", "\n  - {name: finds"));

        assertThat(Tree.ids(specs.discover(selectClass(Fixtures.All.class)))).isEqualTo(before);
    }

    @Test
    void every_id_of_a_discovery_can_be_discovered_alone() {
        TestDescriptor all = specs.discover(selectClass(Fixtures.All.class));
        for (String leaf : Tree.leaves(all)) {
            assertThat(Tree.leaves(specs.discover(selectUniqueId("[engine:retort]/" + leaf))))
                    .containsExactly(leaf);
        }
    }

    @Test
    void a_nested_test_is_run_again_by_its_id() {
        EngineExecutionResults results = specs.run(id("/[group:one user (by id) %2F › #1]/[test:reads (2)]"));

        assertThat(Tree.outcomes(results)).containsExactly("reads (2): SUCCESSFUL");
        assertThat(specs.requests()).containsExactly("GET /users/2");
    }

    @Test
    void a_row_of_cases_is_run_again_by_its_id() {
        specs.run(id("/[test:finds]/[case:2]"));

        assertThat(specs.requests()).containsExactly("GET /find/2");
    }

    @Test
    void two_ids_at_a_time_give_both_tests_in_one_tree() {
        TestDescriptor root = specs.discover(
                id("/[test:lists]"),
                id("/[group:one user (by id) %2F › #1]/[test:reads]"),
                id("/[test:finds]/[case:3]"));

        assertThat(root.getChildren()).hasSize(1);
        assertThat(root.getDescendants().stream().filter(TestDescriptor::isTest))
                .hasSize(3);
    }

    @Test
    void the_id_of_a_group_stands_for_all_in_it() {
        specs.run(id("/[group:one user (by id) %2F › #1]"));

        assertThat(specs.requests()).containsExactly("GET /users/1", "GET /users/2");
    }

    @Test
    void the_id_of_a_class_stands_for_all_of_its_files() {
        assertThat(Tree.leaves(specs.discover(selectUniqueId("[engine:retort]/" + CLASS))))
                .hasSize(6);
    }

    @Test
    void below_a_suite_ids_begin_with_that_of_the_suite() {
        UniqueId suite = UniqueId.parse("[engine:junit-platform-suite]/[suite:ApiSuite]/[engine:retort]");
        TestDescriptor all = specs.discover(suite, selectClass(Fixtures.All.class));
        UniqueId reads = all.getDescendants().stream()
                .filter(each -> each.getDisplayName().equals("reads (2)"))
                .findFirst()
                .orElseThrow()
                .getUniqueId();

        assertThat(reads.hasPrefix(suite)).isTrue();
        assertThat(Tree.leaves(specs.discover(suite, selectUniqueId(reads)))).hasSize(1);
    }

    @Test
    void an_id_of_another_engine_is_none_of_ours() {
        assertThat(specs.discover(selectUniqueId("[engine:junit-jupiter]/[class:X]"))
                        .getChildren())
                .isEmpty();
    }

    @Test
    void an_unknown_test_of_a_known_file_is_one_failed_test_that_names_the_nearest() {
        EngineExecutionResults results = specs.run(id("/[test:list]"));

        assertThat(Tree.events(results))
                .containsExactly(
                        "STARTED Retort",
                        "STARTED All",
                        "STARTED Users",
                        "STARTED list",
                        "FINISHED list",
                        "FINISHED Users",
                        "FINISHED All",
                        "FINISHED Retort");
        assertThat(Tree.failure(results))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("no test `list` in api/users.http.yaml; did you mean `lists`?");
        assertThat(specs.requests()).isEmpty();
    }

    @Test
    void an_unknown_test_does_not_hinder_a_known_one_of_the_same_file() {
        EngineExecutionResults results = specs.run(id("/[test:lost]"), id("/[test:lists]"), id("/[group:x]/[test:y]"));

        assertThat(Tree.outcomes(results)).containsExactly("lists: SUCCESSFUL", "lost: FAILED", "x: FAILED");
        assertThat(Tree.events(results)).endsWith("FINISHED x", "FINISHED Users", "FINISHED All", "FINISHED Retort");
    }

    @Test
    void a_row_that_is_no_more_is_one_failed_test() {
        assertThat(Tree.failure(specs.run(id("/[test:finds]/[case:4]"))))
                .hasMessageStartingWith("no case `4` in api/users.http.yaml");
    }

    @Test
    void a_class_that_is_no_more_is_one_failed_test() {
        assertThat(Tree.failure(
                        specs.run(selectUniqueId("[engine:retort]/[class:com.example.Gone]/[file:x]/[test:lists]"))))
                .hasMessage("no class `com.example.Gone` with @HttpSpecs");
    }

    @Test
    void an_id_of_no_kind_that_we_know_is_one_failed_test_and_hinders_no_other() {
        EngineExecutionResults results = specs.run(selectUniqueId("[engine:retort]/[feature:x]"), id("/[test:lists]"));

        assertThat(Tree.outcomes(results)).containsExactly("lists: SUCCESSFUL", "x: FAILED");
    }

    @Test
    void the_id_of_the_engine_alone_selects_nothing_and_is_no_failure() {
        assertThat(specs.discover(selectUniqueId("[engine:retort]")).getChildren())
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_more_is_one_failed_test() {
        assertThat(Tree.failure(specs.run(
                        selectUniqueId("[engine:retort]/" + CLASS + "/[file:api%2Fuser.http.yaml]/[test:lists]"))))
                .hasMessage("no file `api/user.http.yaml` in All; did you mean `api/users.http.yaml`?");
    }
}
