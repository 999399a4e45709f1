package dev.retort.project;

import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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
    private final Map<Id, Version> known = new ConcurrentHashMap<>();

    public SpecFiles(SpecReader reader) {
        this.reader = reader;
    }

    /** @param name the path from the root, of which there may be several */
    private record Id(Path file, String name) {}

    /** What was read of a file when it had that size and time; the last version takes the place of all before. */
    private record Version(long size, FileTime modified, SpecFile spec) {

        boolean isOf(BasicFileAttributes now) {
            return size == now.size() && modified.equals(now.lastModifiedTime());
        }
    }

    /** Whether a file is a spec that runs by itself: one whose name begins with {@code _} is a helper. */
    public static boolean isSpec(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith("_") && isNamedLikeOne(name);
    }

    /** Whether a name ends like that of a spec, or of a helper. */
    public static boolean isNamedLikeOne(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether it is a folder that cannot be listed, or may be one: nobody knows which specs are in it. */
    public static boolean isUnlistable(Path folder) {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class).isDirectory() && !Files.isReadable(folder);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    /**
     * The spec files below a folder, in the order of their paths. A folder that cannot be listed stands among them, so
     * that reading it says why, and what may be in it is not left out in silence.
     */
    public static List<Path> below(Path folder) {
        FolderWalk walk = FolderWalk.below(folder);
        return Stream.concat(walk.files().stream().filter(SpecFiles::isSpec), walk.unseen().stream())
                .sorted((one, other) -> shown(folder, one).compareTo(shown(folder, other)))
                .toList();
    }

    /** What that file says, or all that is wrong with it. */
    public SpecFile read(Path root, Path file) {
        String name = shown(root, file);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return known.compute(
                            new Id(file, name),
                            (id, version) -> version != null && version.isOf(now)
                                    ? version
                                    : new Version(now.size(), now.lastModifiedTime(), readAnew(file, name)))
                    .spec();
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
