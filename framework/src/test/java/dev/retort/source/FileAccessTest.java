package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAccessTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private Path specs = Path.of("");
    private Path spec = Path.of("");

    @BeforeEach
    void files() throws IOException {
        folder = folder.toRealPath();
        specs = Files.createDirectories(folder.resolve("specs"));
        spec = Files.createDirectories(specs.resolve("users")).resolve("users.http.yaml");
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/m.txt"), "m");
        Files.writeString(folder.resolve("secret.txt"), "s");
        Files.writeString(specs.resolve("root.txt"), "r");
        Files.writeString(specs.resolve("users/photo.png"), "p");
        Files.createSymbolicLink(specs.resolve("users/out"), folder);
        Files.createSymbolicLink(specs.resolve("users/in"), specs.resolve("root.txt"));
    }

    private Optional<Path> resolve(String relative, Path... more) {
        Location at =
                SourceFile.of("users/users.http.yaml", "file: " + relative).at(1, 7, relative.length());
        return FileAccess.under(specs, List.of(more)).resolve(relative, spec, at, problems);
    }

    private String told() {
        return problems.list().stream()
                .map(p -> p.code() + ": " + p.message()
                        + p.suggestion().map(s -> "; " + s).orElse(""))
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "./photo.png", "../users/photo.png", "../root.txt", "in"})
    void a_file_below_the_root_may_be_read(String relative) {
        assertThat(resolve(relative))
                .hasValueSatisfying(path -> assertThat(path).isRegularFile().startsWith(specs));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.txt",
                "../../none.txt",
                "out/secret.txt",
                "out/none.txt",
                "/etc/passwd",
                "../../specs2/x",
                "out/../none.txt"
            })
    void a_file_outside_is_refused_whether_it_exists_or_not(String relative) {
        assertThat(resolve(relative)).isEmpty();
        assertThat(told())
                .isEqualTo("file-outside: the file `" + relative
                        + "` lies outside the specs; name its folder under `files:` in retort.yaml, or move it");
    }

    @Test
    void a_further_root_is_allowed() {
        assertThat(resolve("../../more/m.txt", Path.of("../more"))).contains(folder.resolve("more/m.txt"));
        assertThat(resolve(folder.resolve("more/m.txt").toString(), folder.resolve("more")))
                .isPresent();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_missing_file_suggests_the_nearest_in_its_folder() {
        assertThat(resolve("foto.png")).isEmpty();
        assertThat(told()).isEqualTo("file-missing: the file `foto.png` does not exist; did you mean `photo.png`?");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(resolve("data/photo.png")).isEmpty();
        assertThat(told())
                .isEqualTo("file-missing: the file `data/photo.png` does not exist; the folder `data` does not exist");
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(resolve("../users")).isEmpty();
        assertThat(told()).isEqualTo("file-missing: `../users` is a folder, not a file");
    }

    @Test
    void what_cannot_be_a_name_is_told() {
        assertThat(resolve("a\0b")).isEmpty();
        assertThat(told()).isEqualTo("file-missing: `a\\u0000b` is no name of a file");
    }

    @Test
    void knows_its_root() {
        assertThat(FileAccess.under(specs, List.of()).root()).isEqualTo(specs);
    }
}
