package dev.retort.junit;

import dev.retort.project.SpecFiles;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** A folder: the spec files in it and in its folders. */
final class FolderSelectors implements SelectorResolver {

    @Override
    public Resolution resolve(DirectorySelector selector, Context context) {
        if (!Files.isDirectory(selector.getPath())) {
            return Resolution.unresolved();
        }
        Set<DiscoverySelector> files = SpecFiles.below(selector.getPath()).stream()
                .map(file -> DiscoverySelectors.selectFile(file.toFile()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return files.isEmpty() ? Resolution.unresolved() : Resolution.selectors(files);
    }
}
