package dev.retort;

import dev.retort.project.ProjectReader;
import dev.retort.project.SpecFiles;
import dev.retort.project.SpecRoots;
import dev.retort.project.SpecSearch;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the spec files that a caller names by places. Confined to one search. */
final class Places {

    private final Map<Path, Set<Path>> files = new LinkedHashMap<>();

    private Places() {}

    /**
     * Spec files of one project.
     *
     * @param root of the project
     */
    record Specs(Path root, List<Path> files) {}

    /** @throws IllegalArgumentException if a place has no specs, or they are of several projects */
    static Specs of(List<String> places) {
        Places search = new Places();
        (places.isEmpty() ? List.of("") : places).forEach(search::add);
        if (search.files.size() > 1) {
            throw new IllegalArgumentException("these specs belong to several projects, which run one by one: "
                    + String.join(
                            ", ",
                            search.files.keySet().stream().map(Path::toString).toList()));
        }
        Map.Entry<Path, Set<Path>> found = search.files.entrySet().iterator().next();
        return new Specs(found.getKey(), List.copyOf(found.getValue()));
    }

    private void add(String place) {
        SpecSearch onClassPath = new SpecSearch(place, SpecRoots.all());
        Specs specs = onClassPath
                .found()
                .map(found -> new Specs(found.root(), found.files()))
                .or(() -> inFileSystem(place))
                .orElseThrow(() -> new IllegalArgumentException(onClassPath.nothingFound()
                        + absolute(place).map(path -> "\n  " + path).orElse("")));
        files.computeIfAbsent(specs.root(), unknown -> new LinkedHashSet<>()).addAll(specs.files());
    }

    /** Below the working directory, or wherever an absolute path leads. */
    private static Optional<Specs> inFileSystem(String place) {
        return absolute(place).filter(Files::exists).flatMap(path -> {
            List<Path> files = Files.isDirectory(path) ? SpecFiles.below(path) : specOrNone(path);
            Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
            Path root = ProjectReader.rootAround(folder.resolve("any")).orElse(folder);
            return Optional.of(new Specs(root, files)).filter(found -> !files.isEmpty());
        });
    }

    private static List<Path> specOrNone(Path file) {
        return SpecFiles.isSpec(file) ? List.of(file) : List.of();
    }

    private static Optional<Path> absolute(String place) {
        try {
            return place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(place).toAbsolutePath().normalize());
        } catch (InvalidPathException pattern) {
            return Optional.empty(); // on some systems a * cannot stand in a path
        }
    }
}
