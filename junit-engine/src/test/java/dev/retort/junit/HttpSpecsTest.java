package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.engine.TestDescriptor;
import org.opentest4j.AssertionFailedError;

/** What {@code @HttpSpecs} says of a class. */
class HttpSpecsTest {

    private static final String TEST = "tests: [{name: t, request: GET /}]";

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("first.http.yaml", TEST)
                .file("read-all.http.yaml", TEST)
                .file("users/read.http.yaml", TEST)
                .file("users/write.http.yml", TEST)
                .file("users/deep/read.http.json", "{\"tests\": [{\"request\": \"GET /\"}]}")
                .file("users/_helper.http.yaml", TEST)
                .file("users/notes.yaml", TEST);
    }

    @ParameterizedTest
    @CsvSource({
        "All,                 first.http.yaml read-all.http.yaml users/deep/read.http.json users/read.http.yaml users/write.http.yml",
        "OfFolder,            users/deep/read.http.json users/read.http.yaml users/write.http.yml",
        "OfFolderWithSlashes, users/deep/read.http.json users/read.http.yaml users/write.http.yml",
        "Inheriting,          users/deep/read.http.json users/read.http.yaml users/write.http.yml",
        "OfFile,              users/read.http.yaml",
        "OfGlob,              read-all.http.yaml users/read.http.yaml",
        "OfAlternatives,      users/read.http.yaml",
    })
    void stands_for(String type, String files) throws ClassNotFoundException {
        Class<?> specsOf = Class.forName(Fixtures.class.getName() + "$" + type);

        TestDescriptor root = specs.discover(selectClass(specsOf));

        assertThat(root.getChildren()).hasSize(1);
        assertThat(root.getChildren().iterator().next().getChildren())
                .extracting(file -> file.getUniqueId().getLastSegment().getValue())
                .containsExactly(files.split(" "));
    }

    @Test
    void tools_see_that_it_can_be_run() {
        assertThat(HttpSpecs.class).hasAnnotation(Testable.class);
    }

    @Test
    void a_class_without_it_stands_for_nothing() {
        assertThat(specs.discover(selectClass(Fixtures.Plain.class)).getChildren())
                .isEmpty();
    }

    @Test
    void a_class_that_finds_no_spec_file_is_one_failed_test_that_says_where_it_looked(@TempDir Path empty) {
        try (SpecFolder nothing = SpecFolder.at(empty)) {
            assertThat(Tree.failure(nothing.run(Fixtures.OfFolder.class)))
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("no spec file found for \"users\": looked for *.http.yaml, *.http.yml and"
                            + " *.http.json in\n  ")
                    .hasMessageContaining("\n  " + nothing.path("users") + "\n")
                    .hasMessageEndingWith(
                            "\nput specs into src/test/resources, or name their folder: @HttpSpecs(\"folder\")");
        }
    }

    @Test
    void a_pattern_that_cannot_be_read_is_one_failed_test_as_well() {
        assertThat(Tree.failure(specs.run(Fixtures.OfBadGlob.class)))
                .hasMessageStartingWith("no spec file found for \"users/[.http.yaml\"");
    }

    @Test
    void the_folder_that_the_class_comes_from_is_looked_into_first(@TempDir Path own)
            throws IOException, ClassNotFoundException {
        String name = RetortSpecsTest.class.getName();
        String file = name.replace('.', '/') + ".class";
        Files.createDirectories(own.resolve(file).getParent());
        try (InputStream bytes = Fixtures.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(bytes, own.resolve(file));
        }
        Files.createDirectories(own.resolve("users"));
        Files.writeString(own.resolve("users/read.http.yaml"), "tests: [{name: own, request: GET /}]");
        try (OwnClass loader = new OwnClass(own, name)) {
            assertThat(Tree.outcomes(specs.run(loader.loadClass(name)))).containsExactly("own: SUCCESSFUL");
        }
    }

    /** Takes one class from its own folder rather than from its parent. */
    private static final class OwnClass extends URLClassLoader {

        private final String name;

        OwnClass(Path folder, String name) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, OwnClass.class.getClassLoader());
            this.name = name;
        }

        @Override
        protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
            return wanted.equals(name) ? findClass(wanted) : super.loadClass(wanted, resolve);
        }
    }
}
