package dev.retort.junit;

import dev.retort.project.SpecFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.discovery.UriSelector;

/**
 * A spec file, or those of its tests that a line is in, named by its path, by its place on the class path, or by a URI,
 * with {@code ?line=} behind it; a folder, a package or a root of the class path: the spec files in it.
 */
final class FileSelectors {

    private final LooseFiles files;
    private final UniqueId engine;

    FileSelectors(LooseFiles files, UniqueId engine) {
        this.files = files;
        this.engine = engine;
    }

    Stream<UniqueId> meant(DiscoverySelector selector) {
        if (selector instanceof FileSelector file) {
            return at(file.getPath(), file.getPosition());
        }
        if (selector instanceof DirectorySelector folder) {
            return at(folder.getPath(), Optional.empty());
        }
        if (selector instanceof ClasspathResourceSelector resource) {
            return resource(resource.getClasspathResourceName(), resource.getPosition());
        }
        if (selector instanceof UriSelector uri) {
            return uri(uri.getUri());
        }
        if (selector instanceof PackageSelector folder) {
            return files.onClassPath(folder.getPackageName().replace('.', '/')).stream()
                    .flatMap(place -> at(place, Optional.empty()));
        }
        return selector instanceof ClasspathRootSelector root
                ? at(Path.of(root.getClasspathRoot()), Optional.empty())
                : Stream.empty();
    }

    private Stream<UniqueId> uri(URI uri) {
        if (uri.getScheme() == null || uri.getPath() == null) {
            return Stream.empty();
        }
        Optional<FilePosition> position = FilePosition.fromQuery(uri.getQuery());
        return switch (uri.getScheme()) {
            case "classpath" -> resource(uri.getPath(), position);
            case "file" -> at(Path.of(URI.create("file://" + uri.getRawPath())), position);
            default -> Stream.empty();
        };
    }

    private Stream<UniqueId> resource(String name, Optional<FilePosition> position) {
        return files.onClassPath(name.startsWith("/") ? name.substring(1) : name).stream()
                .limit(1)
                .flatMap(place -> at(place, position));
    }

    private Stream<UniqueId> at(Path place, Optional<FilePosition> position) {
        return Files.isDirectory(place)
                ? SpecFiles.below(place).stream().flatMap(file -> file(file, Optional.empty()))
                : Stream.of(place).filter(SpecFiles::isSpec).flatMap(file -> file(file, position));
    }

    private Stream<UniqueId> file(Path file, Optional<FilePosition> position) {
        String name = files.name(LooseFiles.real(file));
        UniqueId id = engine.append(NodeUniqueId.FILE, name);
        return files.plan(name).stream()
                .flatMap(plan -> plan.files().stream())
                .flatMap(node -> position.map(at -> node.at(at.getLine())).orElse(Stream.of(node)))
                .map(node -> NodeUniqueId.inside(id, node.path()));
    }
}
