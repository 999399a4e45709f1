package dev.retort.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;

/** What somebody asks for by name: a folder, a file, or a pattern of files. */
record SpecPattern(String text) {

    SpecPattern {
        text = text.startsWith("/") ? text.substring(1) : text;
    }

    /** The spec files below a folder of the class path that are meant; none, where it cannot be read. */
    List<Path> files(Path root) {
        if (isPattern()) {
            return matching(root);
        }
        Path place = root.resolve(text);
        if (Files.isDirectory(place)) {
            return SpecFiles.below(place);
        }
        return Files.isRegularFile(place) && SpecFiles.isSpec(place) ? List.of(place) : List.of();
    }

    /** Below a folder of the class path the folder that is meant, unless files are. */
    Optional<Path> folder(Path root) {
        return isPattern() ? Optional.empty() : Optional.of(root.resolve(text));
    }

    private boolean isPattern() {
        return text.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
    }

    private List<Path> matching(Path root) {
        try {
            PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + text.replace("**/", "{**/,}"));
            return SpecFiles.below(root).stream()
                    .filter(file -> matcher.matches(root.relativize(file)) || SpecFiles.isUnlistable(file))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
