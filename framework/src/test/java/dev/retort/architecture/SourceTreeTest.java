package dev.retort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.architecture.SourceTree.DeclaredType;
import dev.retort.architecture.SourceTree.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules on the text of all modules, and their figures, one line a module. */
class SourceTreeTest {

    private static final int LONGEST = 400;

    private static final Pattern NO_NOUN = Pattern.compile(".*(?:Manager|Helper|Util|Utils|Impl|Base|Data|Info|Misc)");

    private final List<SourceTree> modules = SourceTree.all();

    @Test
    void no_file_is_longer_than_400_lines() {
        modules.forEach(module -> System.out.println(module.figures()));
        assertThat(files(file -> file.length() > LONGEST ? Stream.of(file.length()) : Stream.empty()))
                .as("files over %d lines: look for the second idea", LONGEST)
                .isEmpty();
    }

    @Test
    void a_type_is_named_by_a_plain_noun() {
        assertThat(files(file -> file.types().stream()
                        .map(DeclaredType::name)
                        .filter(name -> NO_NOUN.matcher(name).matches())))
                .as("names that say nothing")
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(modules.stream()
                        .flatMap(module -> module.packages().stream())
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java"))))
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    private Stream<String> files(Function<JavaFile, Stream<?>> complaints) {
        return modules.stream()
                .flatMap(module -> module.files().stream())
                .flatMap(file -> complaints.apply(file).map(complaint -> file.path() + ": " + complaint));
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo)
                    && Files.readString(packageInfo).lines().anyMatch("@NullMarked"::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
