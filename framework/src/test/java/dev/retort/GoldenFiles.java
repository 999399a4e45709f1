package dev.retort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users are told, as it is written beside specs and projects with something wrong in them. */
public final class GoldenFiles {

    private static final Path SPECS = Path.of("../specs/src/test/resources");
    private static final Path PROJECTS = Path.of("src/test/resources/dev/retort/project/golden");

    private GoldenFiles() {}

    /** All of them as one text. */
    public static String all() {
        return Stream.of(SPECS, PROJECTS).map(GoldenFiles::below).collect(Collectors.joining("\n"));
    }

    private static String below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("expected.txt"))
                    .map(GoldenFiles::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
