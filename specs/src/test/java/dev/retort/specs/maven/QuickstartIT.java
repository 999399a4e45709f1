package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample that the README's first command runs, in a project of its own; and that the command is there. */
class QuickstartIT {

    private static final Path SAMPLE = Path.of("../samples/quickstart");
    private static final String USERS = "src/test/resources/users.http.yaml";

    @TempDir
    Path folder;

    private MavenProject project() throws IOException {
        MavenProject project = MavenProject.of(folder, Poms.outside(Files.readString(SAMPLE.resolve("pom.xml"))));
        try (Stream<Path> files = Files.walk(SAMPLE.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                project.with(SAMPLE.relativize(file).toString(), Files.readString(file));
            }
        }
        return project;
    }

    @Test
    void its_five_tests_pass_and_their_names_are_printed() throws IOException {
        MavenBuild build = project().test();

        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).containsExactly(5, 0, 0, 0);
        List<String> names = List.of(
                "errors.http.yaml › an unknown user is not found",
                "errors.http.yaml › a user needs a name",
                "users.http.yaml › creates a user",
                "users.http.yaml › reads the user that was created",
                "users.http.yaml › finds users by name");
        assertThat(build.testCases()).containsExactlyElementsOf(names);
        assertThat(build.console()).contains(names);
    }

    @Test
    void a_changed_expectation_makes_it_red() throws IOException {
        String users = Files.readString(SAMPLE.resolve(USERS));
        MavenBuild build = project()
                .with(USERS, users.replace("json: {name: Ada, role: admin}", "json: {name: Ada, role: guest}"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).containsExactly(5, 1, 0, 0);
        assertThat(build.console()).contains("json $.role: expected \"guest\" but was \"admin\" at users.http.yaml:17");
    }

    /** The whole build inside of itself would take too long; that the command does what it should is two settings. */
    @Test
    void the_profile_of_the_first_command_skips_all_tests_but_those_of_the_sample() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("\nmvn -Pquickstart verify\n");
        assertThat(profile(Path.of("../pom.xml"))).contains("<maven.test.skip>true</maven.test.skip>");
        assertThat(profile(SAMPLE.resolve("pom.xml"))).contains("<maven.test.skip>false</maven.test.skip>");
    }

    private static String profile(Path pom) throws IOException {
        String text = Files.readString(pom);
        int id = text.indexOf("<id>quickstart</id>");
        assertThat(id).as("the profile in %s", pom).isPositive();
        return text.substring(id, text.indexOf("</profile>", id));
    }
}
