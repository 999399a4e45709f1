package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.docs.Page;
import dev.retort.specs.docs.StubServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways into a build that the README shows, each followed to the letter by a new project. */
class ReadmeIT {

    private static final Page README = Page.readme();
    private static final String ADDRESS = "http://localhost:8080";

    private static StubServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheServer() {
        server = StubServer.start();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    private MavenProject project(String plugins) {
        return MavenProject.of(folder, meant(Poms.of(README.block("pom: dependencies"), plugins)))
                .with("src/test/resources/users.http.yaml", README.block("spec: passes; file reads.http.yaml"));
    }

    private MavenProject configured(String plugins) {
        return project(plugins).with("src/test/resources/retort.yaml", meant(README.block("file: retort.yaml")));
    }

    /** With the address of the test's server in place of the one on the page. */
    private static String meant(String text) {
        return text.replace(ADDRESS, server.address());
    }

    private static void assertThatOneTestPassed(MavenBuild build, String type) {
        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).containsExactly(1, 0, 0, 0);
        assertThat(build.testCases()).containsExactly("users.http.yaml › reads a user");
        assertThat(build.reports()).containsOnlyKeys("TEST-" + type + ".xml");
        assertThat(build.console()).doesNotContain("SLF4J");
    }

    @Test
    void without_java() {
        MavenBuild build = configured(README.block("pom: surefire")).test();

        assertThatOneTestPassed(build, "dev.retort.junit.RetortSpecsTest");
    }

    @Test
    void without_java_a_failed_test_makes_the_build_end_with_exit_code_1() {
        MavenBuild build = configured(README.block("pom: surefire"))
                .with(
                        "src/test/resources/users.http.yaml",
                        README.block("spec: passes; file reads.http.yaml").replace("Ada", "Bob"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(1, 1, 0, 0);
        assertThat(build.console()).contains("json $.name: expected \"Bob\" but was \"Ada\" at users.http.yaml:5");
    }

    @Test
    void with_one_line_of_java() {
        MavenBuild build = configured(README.block("pom: surefire of that version"))
                .with(
                        "src/test/java/com/example/ApiTest.java",
                        README.block("java: src/test/java/com/example/ApiTest.java"))
                .test();

        assertThatOneTestPassed(build, "com.example.ApiTest");
    }

    @Test
    void a_class_that_surefire_does_not_look_for_makes_the_build_red() {
        MavenBuild build = configured(README.block("pom: surefire of that version"))
                .with(
                        "src/test/java/com/example/ApiSpecs.java",
                        README.block("java: src/test/java/com/example/ApiTest.java")
                                .replace("ApiTest", "ApiSpecs"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.console()).contains("No tests were executed!");
    }

    @Test
    void as_integration_tests() {
        MavenBuild build = project(README.block("pom: failsafe")).build("verify");

        assertThatOneTestPassed(build, "dev.retort.junit.RetortSpecsIT");
    }

    @Test
    void a_server_that_runs_already_needs_only_its_address() {
        MavenBuild build = project(README.block("pom: surefire")).test("-Dretort.baseUrl=" + server.address());

        assertThatOneTestPassed(build, "dev.retort.junit.RetortSpecsTest");
    }

    @Test
    void the_mock_server_of_the_guide() {
        Page guide = Page.guide("mock");
        String dependencies = README.block("pom: dependencies") + guide.block("pom: wiremock");
        String stubs = "wiremock/mappings/pets.json";
        MavenBuild build = MavenProject.of(folder, Poms.of(dependencies, README.block("pom: surefire")))
                .with("src/test/resources/retort.yaml", guide.block("retort.yaml"))
                .with("src/test/resources/" + stubs, guide.block("file: " + stubs))
                .with("src/test/resources/pets.http.yaml", guide.block("spec: passes; file pets.http.yaml"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.testCases()).containsExactly("pets.http.yaml › reads a pet");
    }
}
