package dev.retort.project;

import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds spec files, and reads each once: a file is known by its path, size and time, so that one that was changed
 * between two discoveries is read anew. Thread-safe.
 */
public final class SpecFiles {

    private static final List<String> ENDINGS = List.of(".http.yaml", ".http.yml", ".http.json");

    private final SpecReader reader;
    private final Map<Key, SpecFile> known = new ConcurrentHashMap<>();

    public SpecFiles(SpecReader reader) {
        this.reader = reader;
    }

    private record Key(Path file, String name, long size, long modified) {}

    /** Whether a file is a spec that runs by itself: one whose name begins with {@code _} is a helper. */
    public static boolean isSpec(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith("_") && isNamedLikeOne(name);
    }

    /** Whether a name ends like that of a spec, or of a helper. */
    public static boolean isNamedLikeOne(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** The spec files below a folder, in the order of their paths. */
    public static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(SpecFiles::isSpec)
                    .filter(Files::isRegularFile)
                    .sorted((one, other) -> shown(folder, one).compareTo(shown(folder, other)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the specs below " + folder, unreadable);
        }
    }

    /** What that file says, or all that is wrong with it. */
    public SpecFile read(Path root, Path file) {
        String name = shown(root, file);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Key key = new Key(
                    file, name, attributes.size(), attributes.lastModifiedTime().toMillis());
            return known.computeIfAbsent(key, unknown -> readAnew(file, name));
        } catch (IOException unreadable) {
            return readAnew(file, name);
        }
    }

    private SpecFile readAnew(Path file, String name) {
        Problems problems = new Problems();
        return SourceFile.read(file, name, problems)
                .map(reader::read)
                .orElseGet(() -> new SpecFile(SourceFile.of(name, ""), Optional.empty(), problems.list(), List.of()));
    }

    /** The path from the root, with {@code /}. */
    private static String shown(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
