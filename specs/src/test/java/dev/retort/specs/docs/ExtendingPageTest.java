package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes that {@code docs/extending.md} shows are those that the specs of this module use. */
class ExtendingPageTest {

    private static final Path SOURCES = Path.of("src/test/java/dev/retort/specs/extension");
    private static final Path SERVICES = Path.of("src/test/resources/META-INF/services/dev.retort.Extension");

    private static Page page() {
        return Page.all().stream()
                .filter(page -> page.name().equals("docs/extending.md"))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    static List<Block> classes() {
        return page().blocks().stream().filter(block -> block.isMarked("java")).toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_on_the_page_is_the_one_that_is_tested(Block block) throws IOException {
        String source = read(SOURCES.resolve(block.markedAs() + ".java"));

        assertThat(block.text()).isEqualTo(source.substring(source.indexOf("/** ")));
    }

    @Test
    void the_services_on_the_page_are_the_classes_that_it_shows() throws IOException {
        String services = page().blocks().get(0).text();

        assertThat(read(SERVICES)).startsWith(services); // and one that is to fail
        assertThat(services.lines().map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .containsExactlyElementsOf(
                        classes().stream().map(Block::markedAs).toList());
    }
}
