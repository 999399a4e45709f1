package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project with specs and no Java, built by Maven with both lines of Surefire. */
class MavenBuildsIT {

    private static final String RED = """
            name: Users
            vars: {role: admin}
            tests:
              - name: reads a user
                request: GET /users/7

              - name: creates a user
                # the expectations below stand in the lines 14 to 16
                # of this file
                #
                request: POST /broken
                json: {name: Ada, role: "${role}"}
                expect:
                  status: 201
                  headers: {Location: {$matches: '^/users/\\d+$'}}
                  json: {name: Ada}
            """;

    @TempDir
    Path folder;

    private MavenProject project(String surefire) {
        return MavenProject.withoutJava(folder, surefire)
                .with("src/test/resources/retort.yaml", MockedUsers.CONFIGURATION)
                .with("src/test/resources/wiremock/mappings/users.json", MockedUsers.STUBS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "3.6.1"})
    void specs_that_pass_make_a_green_build(String surefire) {
        MavenBuild build = project(surefire)
                .with("src/test/resources/users/users.http.yaml", MockedUsers.GREEN)
                .test();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).containsExactly(2, 0, 0, 0);
        assertThat(build.testCases())
                .containsExactly("users/users.http.yaml › creates a user", "users/users.http.yaml › reads the user");
        assertThat(build.console()).contains("RetortSpecsTest").doesNotContain("SLF4J", "WARNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "3.6.1"})
    void a_spec_that_fails_says_on_the_console_what_differs_and_where(String surefire) {
        MavenBuild build = project(surefire)
                .with("src/test/resources/users.http.yaml", RED)
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(2, 1, 0, 0);
        assertThat(build.testCases())
                .containsExactly("users.http.yaml › reads a user", "users.http.yaml › creates a user");
        assertThat(build.console())
                .contains("status: expected 201 but was 500 (and 2 more) at users.http.yaml:14")
                .contains("✗ headers Location  expected  to match ^/users/\\d+$")
                .contains("✗ json $.name       expected  \"Ada\"")
                .contains("but was   \"Bob\"");
        assertThat(build.times("POST /broken HTTP/1.1")).isEqualTo(1);
        assertThat(build.times("HTTP/1.1 500")).isEqualTo(1);
        assertThat(build.times("used      role = \"admin\" from vars (:2)")).isEqualTo(1);
        assertThat(build.times("    curl -X POST")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "3.6.1"})
    void a_typo_is_a_failed_test_with_its_place_and_a_suggestion(String surefire) {
        MavenBuild build = project(surefire)
                .with("src/test/resources/typo.http.yaml", MockedUsers.GREEN.replace("    capture", "    captur"))
                .with("src/test/resources/users.http.yaml", MockedUsers.GREEN)
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(3, 1, 0, 0);
        assertThat(build.console())
                .contains("unknown key `captur` at typo.http.yaml:7:5")
                .contains("did you mean `capture`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "3.6.1"})
    void tests_of_equal_names_in_two_files_are_told_apart_when_failures_are_rerun(String surefire) {
        MavenBuild build = project(surefire)
                .with("src/test/resources/one.http.yaml", MockedUsers.GREEN)
                .with(
                        "src/test/resources/two.http.yaml",
                        MockedUsers.GREEN.replace("expect: {json: {name: Ada}}", "expect: {json: {name: Bob}}"))
                .test("-Dsurefire.rerunFailingTestsCount=1");

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(4, 1, 0, 0);
        assertThat(build.testCases()).contains("one.http.yaml › reads the user", "two.http.yaml › reads the user");
        assertThat(build.console()).doesNotContain("Flakes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "3.6.1"})
    void a_project_without_a_spec_file_is_red(String surefire) {
        MavenBuild build = project(surefire).test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(1, 1, 0, 0);
        assertThat(build.console()).contains("no spec file found").contains("target/test-classes");
    }
}
