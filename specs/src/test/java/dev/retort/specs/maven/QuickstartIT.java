package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample that the README's first command runs, in a project of its own; and that the command is there. */
class QuickstartIT {

    private static final Path SAMPLE = Path.of("../samples/quickstart");
    private static final String USERS = "src/test/resources/users.http.yaml";
    private static final int TESTS = 39;
    private static final int SMOKE_TESTS = 8;

    @TempDir
    Path folder;

    @Test
    void its_tests_pass_and_their_names_are_printed() throws IOException {
        MavenBuild build = MavenProject.ofSample(folder, SAMPLE).test();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).as(build.console()).containsExactly(TESTS, 0, 0, 0);
        assertThat(build.testCases())
                .hasSize(TESTS)
                .doesNotHaveDuplicates()
                .contains(
                        "users.http.yaml › reads the user that was created",
                        "login.http.yaml › the token opens the account",
                        "carts.http.yaml › bob comes into the shop",
                        "products.http.yaml › finds 1 for ink &amp; paper",
                        "dashboard.http.yaml › asks all services › weather");
        assertThat(build.console())
                .contains(build.testCases().stream()
                        .map(name -> name.replace("&amp;", "&"))
                        .toList());
    }

    @Test
    void a_tag_selects_some_of_them() throws IOException {
        MavenBuild build = MavenProject.ofSample(folder, SAMPLE).test("-Dgroups=smoke");

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).as(build.console()).containsExactly(SMOKE_TESTS, 0, 0, 0);
        assertThat(Files.readString(Path.of("../docs/run-one-test.md"))).contains("-Dgroups=smoke");
    }

    /** All that a user's tests get from Retort; its own two dependencies of the sample are none of it. */
    @Test
    void what_it_brings_is_little() throws IOException {
        Map<String, Long> jars = new TreeMap<>();
        for (Path jar :
                MavenProject.ofSample(folder, SAMPLE).test("-Dgroups=smoke").classPath()) {
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("wiremock-standalone") && !name.startsWith("slf4j-nop")) {
                jars.put(name.replaceFirst("-[0-9].*", ""), Files.size(jar));
            }
        }

        assertThat(jars)
                .containsOnlyKeys(
                        "retort",
                        "retort-junit-engine",
                        "httpclient5",
                        "httpcore5",
                        "httpcore5-h2",
                        "jackson-core",
                        "snakeyaml-engine",
                        "jsoup",
                        "slf4j-api",
                        "junit-platform-engine",
                        "junit-platform-commons",
                        "opentest4j",
                        "apiguardian-api",
                        "jspecify");
        long size = jars.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(Locale.ROOT, "What Retort brings: %d jars, %.1f MB%n", jars.size(), size / 1e6);
        assertThat(size).isLessThan(6_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users.http.yaml › creates a user | 1",
                "login.http.yaml:26               | 1",
                "*pen*                            | 4",
                "products.http.yaml               | 4"
            })
    void a_parameter_selects_by_name_or_line(String tests, int count) throws IOException {
        MavenBuild build = MavenProject.ofSample(folder, SAMPLE).test("-Dretort.tests=" + tests);

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).as(build.console()).containsExactly(count, 0, 0, 0);
    }

    @Test
    void a_changed_expectation_makes_it_red() throws IOException {
        String users = Files.readString(SAMPLE.resolve(USERS));
        MavenBuild build = MavenProject.ofSample(folder, SAMPLE)
                .with(USERS, users.replace("json: {name: Ada, role: admin}", "json: {name: Ada, role: owner}"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).as(build.console()).containsExactly(TESTS, 1, 0, 0);
        assertThat(build.console()).contains("json $.role: expected \"owner\" but was \"admin\" at users.http.yaml:19");
    }

    @Test
    void the_readme_says_how_many_they_are() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("names of " + TESTS + " tests that passed")
                .contains("\nmvn -Pquickstart verify\n")
                .contains("\nmvn -Pquickstart,red verify\n");
    }

    /** The whole build inside of itself would take too long; that the command does what it should is two settings. */
    @Test
    void the_profile_of_the_first_command_skips_all_tests_but_those_of_the_samples() throws IOException {
        assertThat(profile(Path.of("../pom.xml"), "quickstart")).contains("<maven.test.skip>true</maven.test.skip>");
        assertThat(profile(SAMPLE.resolve("pom.xml"), "quickstart"))
                .contains("<maven.test.skip>false</maven.test.skip>");
        assertThat(profile(Path.of("../samples/pom.xml"), "red")).contains("<module>red</module>");
        assertThat(profile(Path.of("../samples/red/pom.xml"), "red"))
                .contains("<maven.test.skip>false</maven.test.skip>");
    }

    private static String profile(Path pom, String name) throws IOException {
        String text = Files.readString(pom);
        int id = text.indexOf("<id>" + name + "</id>");
        assertThat(id).as("the profile in %s", pom).isPositive();
        return text.substring(id, text.indexOf("</profile>", id));
    }
}
