package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.spec.BaseUrl;
import dev.retort.template.Template;
import dev.retort.value.Json;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which environment holds, and what lies over it. */
class EnvironmentsTest {

    @TempDir
    Path root;

    private ProjectFolder folder;

    @BeforeEach
    void a_project_with_environments() {
        folder = new ProjectFolder(root).with("retort.yaml", """
                        $schema: https://example.com/retort.json
                        environments:
                          default: {baseUrl: 'http://localhost:8080'}
                          staging: {baseUrl: 'https://staging.example.com', vars: {tenant: blue}}
                        parallelism: 1
                        """);
    }

    /** What the paths of a test are joined to that says nothing of it. */
    private static String baseUrl(Project project) {
        return project.defaults()
                .connection()
                .baseUrl()
                .map(BaseUrl::url)
                .flatMap(Template::constant)
                .map(Json::shown)
                .orElse("none");
    }

    @Test
    void default_holds_if_none_is_named() {
        Project project = folder.read();

        assertThat(project.problems()).isEmpty();
        assertThat(project.environment().name()).isEqualTo("default");
        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:8080\"");
    }

    @Test
    void the_parameter_names_another() {
        Project project = folder.read(Map.of("retort.environment", "staging"));

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("\"https://staging.example.com\"");
        assertThat(project.environment().vars()).containsOnlyKeys("tenant");
    }

    @Test
    void an_unknown_one_leaves_nothing_to_be_sent_to() {
        Project project = folder.read(Map.of("retort.environment", "stagin"));

        assertThat(project.problems()).extracting(problem -> problem.code()).containsExactly("unknown-environment");
        assertThat(baseUrl(project)).isEqualTo("none");
    }

    @Test
    void the_parameter_base_url_wins_over_every_file() {
        Project project = folder.with("retort.local.yaml", "defaults: {baseUrl: 'http://localhost:1'}\n")
                .read(Map.of("retort.baseUrl", "http://localhost:2"));

        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:2\"");
    }

    @Test
    void a_base_url_of_defaults_wins_over_that_of_the_environment() {
        Project project = folder.with("retort.local.yaml", "defaults: {baseUrl: 'http://localhost:1'}\n")
                .read();

        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:1\"");
    }

    @Test
    void a_project_without_a_file_has_nothing_but_its_parameters() {
        Project project = new ProjectFolder(root.resolve("empty")).read(Map.of("retort.baseUrl", "http://localhost:2"));

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:2\"");
        assertThat(project.secrets()).isEmpty();
        assertThat(project.mock()).isEqualTo(Optional.empty());
    }
}
