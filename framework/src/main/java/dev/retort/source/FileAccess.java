package dev.retort.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that specs may name: those below the root of the specs, and below further roots that the project allows.
 * Links are followed before it is decided. Immutable and thread-safe.
 */
public final class FileAccess {

    private final Path root;
    private final List<Path> roots;

    private FileAccess(Path root, List<Path> roots) {
        this.root = root;
        this.roots = roots;
    }

    /** @param more roots beside it; a relative one is resolved against the root */
    public static FileAccess under(Path root, List<Path> more) {
        Path real = real(root);
        List<Path> roots = new ArrayList<>();
        roots.add(real);
        more.forEach(path -> roots.add(real(real.resolve(path))));
        return new FileAccess(real, List.copyOf(roots));
    }

    /** The root of the specs: its real path, if it exists. */
    public Path root() {
        return root;
    }

    /**
     * The real path of a file that a spec names.
     *
     * @param relative as written, relative to the folder of the spec file
     * @param beside the spec file
     * @param at where it is written, for the problem: the file does not exist, is a folder, or lies outside the roots
     */
    public Optional<Path> resolve(String relative, Path beside, Location at, Problems problems) {
        try {
            Path path = beside.toAbsolutePath().resolveSibling(relative);
            if (!isAllowed(real(path))) {
                return refuse(
                        "file-outside", at, "the file `" + relative + "` lies outside the specs", allow(), problems);
            }
            if (Files.isDirectory(path)) {
                return refuse("file-missing", at, "`" + relative + "` is a folder, not a file", "", problems);
            }
            return Files.exists(path)
                    ? Optional.of(path.toRealPath())
                    : refuse("file-missing", at, "the file `" + relative + "` does not exist", nearest(path), problems);
        } catch (InvalidPathException e) {
            return refuse("file-missing", at, "`" + relative + "` is no name of a file", "", problems);
        } catch (IOException e) {
            return refuse("file-missing", at, "the file `" + relative + "` cannot be reached", "", problems);
        }
    }

    private boolean isAllowed(Path real) {
        return roots.stream().anyMatch(real::startsWith);
    }

    private static String allow() {
        return "name its folder under `files:` in retort.yaml, or move it";
    }

    /** With all links resolved; of what does not exist, those of the nearest folder above it that does. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            Path name = absolute.getFileName();
            return parent == null || name == null
                    ? absolute
                    : real(parent).resolve(name).normalize();
        }
    }

    private static String nearest(Path missing) {
        Path folder = real(missing).getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : "the folder `" + folder.getFileName() + "` does not exist";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return NearestName.of(name.toString(), names)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Path> refuse(
            String code, Location at, String message, String suggestion, Problems problems) {
        problems.add(code, at, message, suggestion);
        return Optional.empty();
    }
}
