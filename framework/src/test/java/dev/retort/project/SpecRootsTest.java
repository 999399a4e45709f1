package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which folders of the class path specs are looked for. */
class SpecRootsTest {

    private static final String PROPERTY = "java.class.path";

    private final String classPath = System.getProperty(PROPERTY);
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path folder;

    @BeforeEach
    void withALoaderThatNamesNoFolder() {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void withTheLoaderOfTheTests() {
        Thread.currentThread().setContextClassLoader(loader);
        System.setProperty(PROPERTY, classPath);
    }

    private static List<Path> roots(String... entries) {
        System.setProperty(PROPERTY, String.join(File.pathSeparator, entries));
        return SpecRoots.all();
    }

    @Test
    void folders_are_but_jars_and_what_is_not_there_are_not() {
        assertThat(roots(folder.resolve("missing").toString(), "a.jar", folder.toString()))
                .containsExactly(folder);
    }

    /** To the JVM it is the working directory, in which a whole project may lie. */
    @Test
    void an_empty_entry_is_none() {
        assertThat(roots("", folder.toString(), "", "")).containsExactly(folder);
        assertThat(roots("")).isEmpty();
    }

    @Test
    void that_of_the_class_comes_first() {
        System.setProperty(PROPERTY, folder.toString());

        Path own = Path.of("target/test-classes").toAbsolutePath();
        assertThat(SpecRoots.of(SpecRootsTest.class)).containsExactly(own, folder);
    }

    @Test
    void the_loader_names_some_as_well_and_each_counts_once() {
        Thread.currentThread().setContextClassLoader(loader);

        assertThat(SpecRoots.all())
                .contains(Path.of("target/test-classes").toAbsolutePath())
                .doesNotHaveDuplicates();
    }
}
