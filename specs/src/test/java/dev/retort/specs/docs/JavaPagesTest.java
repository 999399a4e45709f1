package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes on the pages about Java are test classes of this module, and run with it; so is their spec. */
class JavaPagesTest {

    private static final Path SOURCES = Path.of("src/test/java/dev/retort/specs/caller");
    private static final String SPEC = "caller/users.http.yaml";

    static Stream<Block> classes() {
        return Stream.of("java-api", "assertj", "jupiter")
                .map(Page::guide)
                .flatMap(page -> page.blocks().stream().filter(block -> block.isMarked("java")));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_on_a_page_is_one_that_runs(Block block) throws IOException {
        String source = Files.readString(SOURCES.resolve(block.markedAs() + ".java"), StandardCharsets.UTF_8);

        assertThat(block.text()).isEqualTo(source.substring(source.indexOf("/** ")));
    }

    @Test
    void each_class_that_runs_is_on_a_page() throws IOException {
        List<String> shown = classes().map(Block::markedAs).toList();
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void their_spec_is_the_one_on_the_page() throws IOException {
        assertThat(Page.guide("java-api").block("spec: passes; file " + SPEC))
                .isEqualTo(Files.readString(Path.of("src/test/resources").resolve(SPEC), StandardCharsets.UTF_8));
    }
}
