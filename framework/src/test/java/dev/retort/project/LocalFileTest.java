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

/** {@code retort.local.yaml} is laid over {@code retort.yaml} (FORMAT 9). */
class LocalFileTest {

    @TempDir
    Path root;

    private ProjectFolder folder;

    @BeforeEach
    void a_shared_file() {
        folder = new ProjectFolder(root).with("retort.yaml", """
                        environments:
                          default:
                            baseUrl: https://shared.example.com
                            vars: {tenant: blue, user: {name: Ada, roles: [admin, ops]}}
                        secrets: {apiToken: shared-token}
                        mock: {mappings: stubs}
                        """);
    }

    private static String value(Map<String, Template> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .flatMap(Template::constant)
                .map(Json::shown)
                .orElse("not there");
    }

    private static String baseUrl(Project project) {
        return project.environment()
                .baseUrl()
                .map(BaseUrl::url)
                .flatMap(Template::constant)
                .map(Json::shown)
                .orElse("not there");
    }

    @Test
    void what_only_the_shared_file_says_stays() {
        Project project =
                folder.with("retort.local.yaml", "secrets: {other: value}\n").read();

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("\"https://shared.example.com\"");
        assertThat(value(project.secrets(), "apiToken")).isEqualTo("\"shared-token\"");
        assertThat(value(project.secrets(), "other")).isEqualTo("\"value\"");
    }

    @Test
    void maps_merge_at_any_depth_and_all_else_replaces() {
        Project project = folder.with("retort.local.yaml", """
                        environments:
                          default:
                            baseUrl: http://localhost:8080
                            vars: {user: {name: Bob, roles: [dev], age: 7}}
                        """).read();

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:8080\"");
        assertThat(value(project.environment().vars(), "tenant")).isEqualTo("\"blue\"");
        assertThat(value(project.environment().vars(), "user"))
                .isEqualTo("{\"name\":\"Bob\",\"roles\":[\"dev\"],\"age\":7}");
    }

    @Test
    void null_removes() {
        Project project = folder.with("retort.local.yaml", """
                        environments: {default: {baseUrl: null, vars: {user: {roles: null}}}}
                        mock: null
                        """).read();

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("not there");
        assertThat(value(project.environment().vars(), "user")).isEqualTo("{\"name\":\"Ada\"}");
        assertThat(project.mock()).isEmpty();
    }

    @Test
    void null_removes_nothing_where_there_is_nothing() {
        Project project = folder.with("retort.local.yaml", "environments: {staging: {vars: {tenant: null}}}\n")
                .read(Map.of("retort.environment", "staging"));

        assertThat(project.problems()).isEmpty();
        assertThat(project.environment().vars()).isEmpty();
    }

    @Test
    void places_name_the_file_that_they_come_from() {
        Project project = folder.with("retort.local.yaml", """
                        environments:
                          default:
                            baseUrl: http://localhost:8080
                        """).read();

        assertThat(project.environment().baseUrl().map(BaseUrl::from))
                .contains("retort.local.yaml:3 (environment default)");
        assertThat(project.environment().vars().get("tenant").at().shown()).isEqualTo("retort.yaml:4");
    }

    @Test
    void a_local_file_alone_works() {
        ProjectFolder alone = new ProjectFolder(root.resolve("alone"))
                .with(
                        "retort.local.yaml",
                        "environments: {default: {baseUrl: 'http://localhost:1', vars: {x: null}}}\n");

        Project project = alone.read();

        assertThat(project.problems()).isEmpty();
        assertThat(baseUrl(project)).isEqualTo("\"http://localhost:1\"");
        assertThat(project.environment().vars()).isEmpty();
    }

    @Test
    void a_file_with_nothing_but_comments_says_nothing() {
        Project project = folder.with("retort.local.yaml", "# secrets:\n#   apiToken: mine\n\n")
                .read();

        assertThat(project.problems()).isEmpty();
        assertThat(value(project.secrets(), "apiToken")).isEqualTo("\"shared-token\"");
    }
}
