package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files whose names are nearly those of specs. */
class NearMissesTest {

    @TempDir
    Path root;

    private ProjectFolder folder(String... files) {
        ProjectFolder folder = new ProjectFolder(root);
        for (String file : files) {
            folder.with(file, "");
        }
        return folder;
    }

    @Test
    void beside_specs_only_endings_that_are_nearly_right_are_told() {
        folder("good.http.yaml", "_helper.http.yaml", "application.yml", "retort.yaml", "a/x.HTTP.YAML", "a/y-http.yml")
                .with("a/z.https.json", "{}");
        assertThat(new SpecSearch("", List.of(root)).oddities())
                .containsExactly(
                        "`a/x.HTTP.YAML` is not read; a spec of that name would be called `x.http.yaml`",
                        "`a/y-http.yml` is not read; a spec of that name would be called `y.http.yml`",
                        "`a/z.https.json` is not read; a spec of that name would be called `z.http.json`");
    }

    @Test
    void only_the_folder_that_is_asked_for_counts() {
        folder("good.http.yaml", "a/good.http.yaml", "b/x.HTTP.YAML");
        assertThat(new SpecSearch("a", List.of(root)).oddities()).isEmpty();
        assertThat(new SpecSearch("**/*.http.yaml", List.of(root)).oddities()).isEmpty();
        assertThat(new SpecSearch("b", List.of(root)).oddities()).isEmpty();
    }

    @Test
    void configuration_in_a_folder_of_specs_below_the_root_is_told() {
        folder("a/b/c/x.http.yaml", "a/b/c/y.http.yaml", "a/retort.yaml", "a/b/c/retort.local.yaml", "retort.yaml")
                .with("nothing/retort.yaml", "");
        List<String> told = List.of(
                "`a/b/c/retort.local.yaml` is not read: `retort.local.yaml` is looked for in " + root + " only",
                "`a/retort.yaml` is not read: `retort.yaml` is looked for in " + root + " only");
        assertThat(new SpecSearch("", List.of(root)).oddities()).isEqualTo(told);
        assertThat(new SpecSearch("a/b/c/x.http.yaml", List.of(root)).oddities())
                .isEqualTo(told);
    }

    @Test
    void where_there_is_no_spec_other_files_are_told_too() {
        folder("users.yaml", "orders.http", "retort.yaml", "data.json", "x.Http.yaml");
        assertThat(new SpecSearch("", List.of(root)).nothingFound())
                .isEqualTo("no spec file found: looked for *.http.yaml, *.http.yml and *.http.json in\n  " + root + "\n"
                        + "  `x.Http.yaml` is not read; a spec of that name would be called `x.http.yaml`\n"
                        + "  `orders.http` is there; if it is a spec, call it `orders.http.yaml`\n"
                        + "  `users.yaml` is there; if it is a spec, call it `users.http.yaml`");
    }
}
