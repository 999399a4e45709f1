package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort.tests}: of what the selectors mean, only the tests that it fits. */
class WantedTestsTest {

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("users/users.http.yaml", """
                        setup:
                          - {name: logs in, request: POST /session}
                        tests:
                          - {name: creates, request: POST /users, capture: {userId: $.id}}
                          - {name: lists, request: GET /users}
                          - {name: reads, request: "GET /users/${userId}"}
                        """)
                .file("orders/orders.http.yaml", "tests: [{name: orders, request: GET /orders}]");
    }

    @Test
    void only_what_fits_runs_with_what_it_needs_inside_it() {
        specs.with("retort.tests", "*› reads");

        assertThat(Tree.outcomes(specs.run(Fixtures.All.class))).containsExactly("reads: SUCCESSFUL");
        assertThat(specs.requests()).containsExactly("POST /session", "POST /users", "GET /users/7");
    }

    @Test
    void a_file_with_a_line_is_the_test_there() {
        specs.with("retort.tests", "users/users.http.yaml:5");

        assertThat(Tree.outcomes(specs.run(Fixtures.All.class))).containsExactly("lists: SUCCESSFUL");
    }

    @Test
    void files_that_no_class_stands_for_are_chosen_from_as_well() {
        specs.with("retort.tests", "orders/*");

        assertThat(Tree.outcomes(specs.run(selectDirectory(specs.path("").toFile()))))
                .containsExactly("orders: SUCCESSFUL");
    }

    @Test
    void what_an_id_asks_for_has_to_fit_too() {
        specs.with("retort.tests", "*lists");
        String file = "[engine:retort]/[file:users%2Fusers.http.yaml]";

        assertThat(Tree.outcomes(
                        specs.run(selectUniqueId(file + "/[test:lists]"), selectUniqueId(file + "/[test:creates]"))))
                .containsExactly("lists: SUCCESSFUL");
    }

    @Test
    void a_class_that_has_none_of_them_is_left_out_where_another_has() {
        specs.with("retort.tests", "orders/*");

        assertThat(Tree.ids(specs.discover(selectClass(Fixtures.OfFolder.class), selectClass(Fixtures.All.class))))
                .containsExactly(
                        "[class:dev.retort.junit.Fixtures$All]",
                        "[class:dev.retort.junit.Fixtures$All]/[file:orders%2Forders.http.yaml]",
                        "[class:dev.retort.junit.Fixtures$All]/[file:orders%2Forders.http.yaml]/[test:orders]");
    }

    @Test
    void where_nothing_fits_one_failed_test_below_the_class_says_what_there_is() {
        specs.with("retort.tests", "user/user.http.yaml");

        assertThat(Tree.failure(specs.run(Fixtures.All.class)))
                .hasMessage(
                        "no test matches `user/user.http.yaml` (retort.tests); did you mean `users/users.http.yaml`?\n"
                                + "a pattern is a file, group or test, like"
                                + " `orders/orders.http.yaml › orders` or the end of that, with * for any text,"
                                + " or a file and a line, like `orders/orders.http.yaml:1`");
        assertThat(Tree.leaves(specs.discover(selectClass(Fixtures.All.class))))
                .containsExactly("[class:dev.retort.junit.Fixtures$All]/[fault:no test matches user%2Fuser.http.yaml]");
        assertThat(specs.requests()).isEmpty();
    }

    @Test
    void a_name_that_is_nearly_that_of_a_test_is_told() {
        specs.with("retort.tests", "ordrs");

        assertThat(Tree.failure(specs.run(Fixtures.All.class)))
                .hasMessageStartingWith("no test matches `ordrs` (retort.tests); did you mean `orders`?\n");
    }

    @Test
    void where_nothing_fits_and_there_is_no_class_the_failed_test_is_below_the_engine() {
        specs.with("retort.tests", "*unknown*");

        assertThat(Tree.failure(specs.run(selectDirectory(specs.path("").toFile()))))
                .hasMessageStartingWith("no test matches `*unknown*` (retort.tests); known here: ");
    }

    @Test
    void where_there_are_no_specs_it_means_nothing() {
        specs.with("retort.tests", "*unknown*");

        assertThat(specs.discover(selectClass(Fixtures.Plain.class)).getChildren())
                .isEmpty();
    }
}
