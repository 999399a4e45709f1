package dev.retort.junit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Files and folders that are named by their place on the class path or by a URI, with {@code ?line=} behind it. */
final class ResourceSelectors implements SelectorResolver {

    private final EngineRoot root;

    ResourceSelectors(EngineRoot root) {
        this.root = root;
    }

    @Override
    public Resolution resolve(ClasspathResourceSelector selector, Context context) {
        String name = selector.getClasspathResourceName();
        return root.files().onClassPath(name.startsWith("/") ? name.substring(1) : name).stream()
                .findFirst()
                .map(place -> resolved(place, selector.getPosition()))
                .orElse(Resolution.unresolved());
    }

    @Override
    public Resolution resolve(UriSelector selector, Context context) {
        URI uri = selector.getUri();
        Optional<FilePosition> position = FilePosition.fromQuery(uri.getQuery());
        if ("classpath".equals(uri.getScheme()) && uri.getPath() != null) {
            return Resolution.selectors(
                    Set.of(position.map(at -> DiscoverySelectors.selectClasspathResource(uri.getPath(), at))
                            .orElseGet(() -> DiscoverySelectors.selectClasspathResource(uri.getPath()))));
        }
        return "file".equals(uri.getScheme()) && uri.getPath() != null
                ? resolved(Path.of(URI.create("file://" + uri.getRawPath())), position)
                : Resolution.unresolved();
    }

    private static Resolution resolved(Path place, Optional<FilePosition> position) {
        return Resolution.selectors(Set.of(
                Files.isDirectory(place) ? DiscoverySelectors.selectDirectory(place.toFile()) : file(place, position)));
    }

    private static DiscoverySelector file(Path place, Optional<FilePosition> position) {
        return position.map(at -> DiscoverySelectors.selectFile(place.toFile(), at))
                .orElseGet(() -> DiscoverySelectors.selectFile(place.toFile()));
    }
}
