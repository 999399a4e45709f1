package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects whose parent decides on the versions of the libraries that Retort shares with them. */
class SpringBootIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "3.5.7, httpclient5-5.5.1 httpcore5-5.3.6 jackson-core-2.19.2 junit-platform-engine-1.12.2",
        "4.0.7, httpclient5-5.5.2 httpcore5-5.3.6 jackson-core-2.21.4 junit-platform-engine-6.0.3",
        "4.1.2, httpclient5-5.6.5 httpcore5-5.4.4 jackson-core-2.21.7 junit-platform-engine-6.0.3",
    })
    void specs_run_with_the_libraries_of_the_parent(String boot, String libraries) {
        MavenBuild build = MavenProject.of(folder, Poms.withSpringBoot(boot))
                .with("src/test/resources/retort.yaml", MockedUsers.CONFIGURATION)
                .with("src/test/resources/wiremock/mappings/users.json", MockedUsers.STUBS)
                .with("src/test/resources/users/users.http.yaml", MockedUsers.GREEN)
                .test();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).containsExactly(2, 0, 0, 0);
        List<String> expected =
                Arrays.stream(libraries.split(" ")).map(name -> name + ".jar").toList();
        assertThat(build.classPath())
                .extracting(jar -> jar.getFileName().toString())
                .containsAll(expected);
        assertThat(build.console()).contains("RetortSpecsTest").doesNotContain("SLF4J", "WARNING");
    }

    /** The last line of JUnit that has no files for what belongs to a test. */
    @ParameterizedTest
    @CsvSource({"5.11.4, 1.11.4"})
    void a_platform_that_is_too_old_is_told_in_one_sentence(String junit, String platform) {
        MavenBuild build = MavenProject.of(folder, Poms.withJUnit(junit))
                .with("src/test/resources/users.http.yaml", "tests: [{request: GET http://localhost:1/}]")
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.console())
                .contains("Retort needs JUnit Platform 1.12 or later, which comes with JUnit 5.12; the build brings "
                        + platform);
    }
}
