package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.project.Parameters;
import dev.retort.project.Project;
import dev.retort.project.ProjectReader;
import dev.retort.project.SpecFiles;
import dev.retort.project.SpecRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spec files that no class stands for. Their names lead to them from the class path, or else from the working
 * directory, so that another process finds them again. Confined to one discovery.
 */
final class LooseFiles {

    private final Assembly assembly;
    private final Parameters parameters;
    private final List<Path> roots;
    private final List<Path> places;
    private final Map<Path, Project> projects = new HashMap<>();
    private final Map<Path, Plan> plans = new HashMap<>();

    LooseFiles(Assembly assembly, Parameters parameters) {
        this.assembly = assembly;
        this.parameters = parameters;
        this.roots = SpecRoots.all().stream().map(LooseFiles::real).toList();
        this.places = new ArrayList<>(roots);
        places.add(real(Path.of("")));
    }

    /** The real path of a file or folder; of what does not exist the path as it is. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** What is of that name on the class path: files, folders. */
    List<Path> onClassPath(String name) {
        return at(roots, name);
    }

    private static List<Path> at(List<Path> places, String name) {
        try {
            return places.stream()
                    .map(place -> place.resolve(name))
                    .filter(Files::exists)
                    .map(LooseFiles::real)
                    .distinct()
                    .toList();
        } catch (InvalidPathException noName) {
            return List.of();
        }
    }

    /** The name that leads to that file: the shortest, so that it is the same on every machine. */
    String name(Path file) {
        return places.stream()
                .filter(file::startsWith)
                .map(place -> shown(place.relativize(file)))
                .filter(name -> at(places, name).get(0).equals(file))
                .findFirst()
                .orElse(shown(file));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The plan of the file of that name. */
    Optional<Plan> plan(String name) {
        return at(places, name).stream()
                .limit(1)
                .filter(file -> (Files.isRegularFile(file) && SpecFiles.isSpec(file)) || SpecFiles.isUnlistable(file))
                .map(file -> plans.computeIfAbsent(file, this::planned))
                .findFirst();
    }

    /** What to say where no spec file is of that name. */
    String nothingAt(String name) {
        return "no spec file `" + name + "` on the class path or below " + real(Path.of(""));
    }

    private Plan planned(Path file) {
        Project project = projects.computeIfAbsent(projectRoot(file), root -> assembly.project(root, parameters));
        return assembly.plan(project, List.of(file));
    }

    /** The nearest folder with a {@code retort.yaml}, else the class path's, else its own. */
    private Path projectRoot(Path file) {
        return ProjectReader.rootAround(file)
                .or(() -> roots.stream().filter(file::startsWith).findFirst())
                .orElseGet(() -> file.resolveSibling(""));
    }
}
