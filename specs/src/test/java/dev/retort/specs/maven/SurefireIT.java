package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surefire's own switches, and what they come to with specs. */
class SurefireIT {

    private static final List<String> BOTH =
            List.of("users.http.yaml › creates a user", "users.http.yaml › reads the user");

    @TempDir
    Path folder;

    private MavenProject project;

    @BeforeEach
    void open() {
        project = MavenProject.withoutJava(folder, LocalMaven.property("maven-surefire.version"))
                .with("src/test/resources/retort.yaml", MockedUsers.CONFIGURATION)
                .with("src/test/resources/wiremock/mappings/users.json", MockedUsers.STUBS)
                .with("src/test/resources/users.http.yaml", MockedUsers.GREEN);
    }

    private static void assertThatTheseRan(MavenBuild build, List<String> tests) {
        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.testCases()).as(build.console()).containsExactlyElementsOf(tests);
        assertThat(build.counts()).containsExactly(tests.size(), 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-DforkCount=0", "-DforkCount=2 -DreuseForks=false"})
    void all_tests_run(String arguments) {
        assertThatTheseRan(project.test(arguments.split(" ")), BOTH);
    }

    @Test
    void one_test_is_chosen() {
        assertThatTheseRan(project.test("-Dretort.tests=*reads*"), List.of("users.http.yaml › reads the user"));
    }

    @Test
    void a_choice_among_methods_runs_all_and_says_so() {
        MavenBuild build = project.test("-Dtest=RetortSpecsTest#reads*");

        assertThatTheseRan(build, BOTH);
        assertThat(build.console())
                .contains(
                        "`-Dtest=RetortSpecsTest#reads*` chooses among methods of Java, and specs have none: all tests"
                                + " of the class run; to choose among them use -Dretort.tests=…, as in docs/run-one-test.md");
    }

    /** Surefire's console says of an aborted test no more than that one was skipped. */
    @Test
    void what_a_test_is_aborted_for_and_was_not_chosen_is_red_and_the_reason_stands_in_the_xml() {
        MavenBuild build = project.with(
                        "src/test/resources/users.http.yaml", MockedUsers.GREEN.replace("$.id", "$.number"))
                .test("-Dretort.tests=*reads*");

        String reason = "needs `id`, which `creates a user` (users.http.yaml:3) did not capture";
        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(2, 1, 0, 1);
        assertThat(build.console())
                .contains("the test `creates a user` failed: capture id: expected to find $.number")
                .doesNotContain(reason);
        assertThat(build.reports().values()).singleElement(STRING).contains("<skipped", reason);
    }

    @Test
    void a_choice_that_nothing_fits_is_red() {
        MavenBuild build = project.test("-Dretort.tests=user.http.yaml");

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(1, 1, 0, 0);
        assertThat(build.console())
                .contains("no test matches `user.http.yaml` (retort.tests); did you mean `users.http.yaml`?");
    }

    @Test
    void specs_below_a_suite_are_counted() {
        MavenBuild build = MavenProject.of(folder, Poms.withSuite())
                .with("src/test/java/com/example/ApiSuiteTest.java", """
                        package com.example;

                        import org.junit.platform.suite.api.SelectDirectories;
                        import org.junit.platform.suite.api.Suite;

                        @Suite
                        @SelectDirectories("src/test/resources")
                        class ApiSuiteTest {}
                        """)
                .test();

        assertThatTheseRan(build, BOTH);
        assertThat(build.reports()).containsOnlyKeys("TEST-com.example.ApiSuiteTest.xml");
    }
}
