package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of CONTRIBUTING.md are the classes as they are. */
class ContributingTest {

    @Test
    void shows_classes_as_they_are() throws IOException {
        List<Block> classes = Page.contributing().blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
        assertThat(classes).hasSizeGreaterThanOrEqualTo(4);
        for (Block block : classes) {
            assertThat(block.isMarked("java"))
                    .as("the mark in line %s", block.line())
                    .isTrue();
            assertThat(Files.readString(Path.of("..").resolve(block.markedAs())))
                    .endsWith(block.text());
        }
    }
}
