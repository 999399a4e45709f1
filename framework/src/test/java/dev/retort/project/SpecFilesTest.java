package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.retort.run.Outcome;
import dev.retort.source.Problem;
import dev.retort.source.Registry;
import dev.retort.spec.Authors;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecReader;
import dev.retort.spec.Vocabulary;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFilesTest {

    private static final String SPEC = "tests: [{name: %s, skip: not now, request: GET http://localhost/}]\n";

    @TempDir
    Path root;

    private ProjectFolder folder;

    @BeforeEach
    void a_folder() {
        folder = new ProjectFolder(root);
    }

    @AfterEach
    void what_is_too_deep_can_be_removed() throws IOException {
        Path moved = root.resolve("specs").resolve(deep());
        if (Files.exists(moved.resolve("far"))) {
            Files.move(moved.resolve("far"), root.resolve("far"));
        }
    }

    /** A path of 2,200 characters. */
    private static Path deep() {
        return Path.of(("d".repeat(219) + "/").repeat(10));
    }

    /**
     * Two paths that are fine one by one are too long when one is moved into the other: what is in there can be listed
     * by nobody, root included.
     */
    private void nestTooDeep() throws IOException {
        Files.createDirectories(root.resolve("far").resolve(deep()));
        Files.createDirectories(root.resolve("specs").resolve(deep()));
        Files.move(root.resolve("far"), root.resolve("specs").resolve(deep()).resolve("far"));
    }

    /** These specs need no words. */
    private static SpecFiles reader() {
        return new SpecFiles(new SpecReader(new Vocabulary(
                Registry.of("operator", List.of()),
                Registry.of("function", List.of()),
                Registry.of("filter", List.of()),
                Registry.of("content", List.of()),
                Registry.of("auth", List.of()),
                Registry.of("expectation", List.of()),
                Authors.of(Map.of()))));
    }

    @Test
    void they_come_in_the_order_of_their_paths_without_helpers() {
        folder.with("b.http.yaml", SPEC)
                .with("a/z.http.json", "{}")
                .with("a/_helper.http.yaml", SPEC)
                .with("a/readme.md", "");
        assertThat(SpecFiles.below(root))
                .extracting(file -> root.relativize(file).toString())
                .containsExactly("a/z.http.json", "b.http.yaml");
    }

    @Test
    void a_folder_that_cannot_be_listed_is_one_failed_test_and_the_others_run() throws IOException {
        folder.with("specs/fine.http.yaml", SPEC.formatted("fine"));
        nestTooDeep();

        List<Path> found = SpecFiles.below(root.resolve("specs"));
        assertThat(found).hasSize(2).filteredOn(SpecFiles::isUnlistable).hasSize(1);

        Map<String, Outcome> outcomes = new ProjectFolder(root.resolve("specs")).run(Map.of());
        assertThat(outcomes)
                .hasSize(1)
                .values()
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problems().get(0).text().text())
                                .startsWith("this file cannot be read: File name too long at ddd"));
        assertThat(outcomes.keySet()).first().asString().endsWith("ddd");
    }

    @Test
    void a_folder_without_permission_says_so() throws IOException {
        Path secret = Files.createDirectory(root.resolve("secret"));
        Set<PosixFilePermission> all = Files.getPosixFilePermissions(secret);
        Files.setPosixFilePermissions(secret, Set.of());
        try {
            assumeThat(Files.isReadable(secret)).as("this is not root").isFalse();
            assertThat(SpecFiles.below(root)).containsExactly(secret);
            assertThat(reader().read(root, secret).problems())
                    .extracting(Problem::message)
                    .containsExactly("this folder cannot be listed: permission denied");
        } finally {
            Files.setPosixFilePermissions(secret, all);
        }
    }

    @Test
    void a_folder_that_is_no_longer_there_has_no_specs() {
        assertThat(SpecFiles.below(root.resolve("gone"))).isEmpty();
    }

    @Test
    void a_file_is_read_once_until_it_changes() throws IOException {
        Path file = folder.with("a.http.yaml", SPEC.formatted("one")).root().resolve("a.http.yaml");
        SpecFiles files = reader();
        SpecFile first = files.read(root, file);
        assertThat(files.read(root, file)).isSameAs(first);

        // same size, and written a nanosecond later
        FileTime before = Files.getLastModifiedTime(file);
        folder.with("a.http.yaml", SPEC.formatted("two"));
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusNanos(1)));
        assertThat(files.read(root, file)).isNotSameAs(first);
    }

    @Test
    void of_a_file_that_changes_only_the_last_version_is_kept() {
        Path file = root.resolve("a.http.yaml");
        SpecFiles files = reader();
        folder.with("a.http.yaml", SPEC.formatted("first"));
        WeakReference<SpecFile> first = new WeakReference<>(files.read(root, file));
        folder.with("a.http.yaml", SPEC.formatted("and second"));
        files.read(root, file);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (first.get() != null) {
                System.gc();
            }
        });
        assertThat(files.read(root, file)).isNotNull(); // it holds what it read until here
    }
}
