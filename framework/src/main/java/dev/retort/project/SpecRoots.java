package dev.retort.project;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of the class path in which specs may be: that of the class first, then those that the class loader names,
 * then those of modules, which it does not, and those of {@code java.class.path}, which is wrong where Surefire does
 * not fork.
 */
public final class SpecRoots {

    private SpecRoots() {}

    public static List<Path> of(Class<?> type) {
        Set<Path> roots = new LinkedHashSet<>();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            addFolder(source.getLocation(), roots);
        }
        roots.addAll(all());
        return new ArrayList<>(roots);
    }

    /** Those of no class in particular. */
    public static List<Path> all() {
        Set<Path> roots = new LinkedHashSet<>();
        named().forEach(url -> addFolder(url, roots));
        modules().forEach(location -> addFolder(location, roots));
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty() && Files.isDirectory(Path.of(entry))) {
                roots.add(Path.of(entry).toAbsolutePath().normalize());
            }
        }
        return new ArrayList<>(roots);
    }

    private static List<URL> named() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Collections.list((loader == null ? ClassLoader.getSystemClassLoader() : loader).getResources(""));
        } catch (IOException unreadable) {
            return List.of(); // java.class.path is asked next, and what is found nowhere is told
        }
    }

    private static Stream<URI> modules() {
        return ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream());
    }

    private static void addFolder(URL url, Set<Path> roots) {
        try {
            addFolder(url.toURI(), roots);
        } catch (URISyntaxException noPath) {
            // a URL that is no URI names no folder
        }
    }

    private static void addFolder(URI location, Set<Path> roots) {
        if ("file".equals(location.getScheme()) && Files.isDirectory(Path.of(location))) {
            roots.add(Path.of(location).toAbsolutePath().normalize());
        }
    }
}
