package dev.retort.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoveryFilter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.ModuleSelector;
import org.junit.platform.engine.discovery.PackageNameFilter;
import org.junit.platform.engine.discovery.PackageSelector;

/** A class that stands for specs; a package, module or root of the class path: those in it. */
final class ClassSelectors {

    private final Predicate<String> names;
    private final SpecTree tree;

    ClassSelectors(EngineDiscoveryRequest request, SpecTree tree) {
        this.names = names(request);
        this.tree = tree;
    }

    private static Predicate<String> names(EngineDiscoveryRequest request) {
        List<DiscoveryFilter<String>> filters = new ArrayList<>(request.getFiltersByType(ClassNameFilter.class));
        filters.addAll(request.getFiltersByType(PackageNameFilter.class));
        return Filter.composeFilters(filters).toPredicate();
    }

    Stream<UniqueId> meant(DiscoverySelector selector) {
        return classes(selector).filter(ClassDescriptor::standsForSpecs).map(tree::idOf);
    }

    private Stream<Class<?>> classes(DiscoverySelector selector) {
        Predicate<Class<?>> all = type -> true;
        if (selector instanceof ClassSelector type) {
            return Stream.of(type.getJavaClass());
        }
        if (selector instanceof PackageSelector folder) {
            return ReflectionSupport.findAllClassesInPackage(folder.getPackageName(), all, names).stream();
        }
        if (selector instanceof ModuleSelector module) {
            return ReflectionSupport.findAllClassesInModule(module.getModuleName(), all, names).stream();
        }
        return selector instanceof ClasspathRootSelector root
                ? ReflectionSupport.findAllClassesInClasspathRoot(root.getClasspathRoot(), all, names).stream()
                : Stream.empty();
    }
}
