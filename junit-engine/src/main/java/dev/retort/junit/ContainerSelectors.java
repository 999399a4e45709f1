package dev.retort.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.ModuleSelector;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** What holds classes: those in it that stand for specs, and the spec files that lie in it. */
final class ContainerSelectors implements SelectorResolver {

    private final Predicate<String> names;
    private final EngineRoot root;

    /** @param names the names of classes that are wanted */
    ContainerSelectors(Predicate<String> names, EngineRoot root) {
        this.names = names;
        this.root = root;
    }

    private static boolean standsForSpecs(Class<?> type) {
        return type.isAnnotationPresent(HttpSpecs.class);
    }

    @Override
    public Resolution resolve(ClasspathRootSelector selector, Context context) {
        return resolved(
                ReflectionSupport.findAllClassesInClasspathRoot(
                        selector.getClasspathRoot(), ContainerSelectors::standsForSpecs, names),
                List.of(Path.of(selector.getClasspathRoot())));
    }

    @Override
    public Resolution resolve(PackageSelector selector, Context context) {
        return resolved(
                ReflectionSupport.findAllClassesInPackage(
                        selector.getPackageName(), ContainerSelectors::standsForSpecs, names),
                root.files().onClassPath(selector.getPackageName().replace('.', '/')));
    }

    @Override
    public Resolution resolve(ModuleSelector selector, Context context) {
        return resolved(
                ReflectionSupport.findAllClassesInModule(
                        selector.getModuleName(), ContainerSelectors::standsForSpecs, names),
                List.of());
    }

    private static Resolution resolved(List<Class<?>> classes, List<Path> folders) {
        Set<DiscoverySelector> selectors = new LinkedHashSet<>();
        classes.forEach(type -> selectors.add(DiscoverySelectors.selectClass(type)));
        folders.stream()
                .filter(Files::isDirectory)
                .forEach(folder -> selectors.add(DiscoverySelectors.selectDirectory(folder.toFile())));
        return selectors.isEmpty() ? Resolution.unresolved() : Resolution.selectors(selectors);
    }
}
