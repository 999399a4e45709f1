package dev.retort.specs;

import dev.retort.junit.RetortTestEngine;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A project with something wrong around its specs, which is on the class path while it runs. Beside its files stand
 * {@code expected.txt}, what is told of it, and {@code parameters.properties}, where it needs some.
 */
record WrongFolder(Path path) {

    private static final Path ALL = Path.of("src/test/folders");

    static List<WrongFolder> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(WrongFolder::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path expected() {
        return path.resolve("expected.txt");
    }

    /** What is told of it. */
    String report() {
        return onTheClassPath(() -> {
                    EngineTestKit.Builder kit = EngineTestKit.engine(new RetortTestEngine())
                            .configurationParameter("retort.names", "short")
                            .selectors(DiscoverySelectors.selectDirectory(path.toFile()));
                    parameters().forEach(kit::configurationParameter);
                    return SpecReport.of(kit.execute()).values().stream()
                            .map(SpecReport::text)
                            .collect(Collectors.joining("\n\n"));
                })
                .replace(path.toAbsolutePath().toString(), "…");
    }

    /** The codes of the problems that are told of it in its golden file. */
    Set<String> codes() {
        return onTheClassPath(() -> ToldCodes.of(path.toAbsolutePath(), parameters(), spec -> expected()));
    }

    private Map<String, String> parameters() {
        Properties properties = new Properties();
        Path file = path.resolve("parameters.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Map<String, String> parameters = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> parameters.put(name, properties.getProperty(name)));
        return parameters;
    }

    private <T> T onTheClassPath(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {path.toAbsolutePath().toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            return action.get();
        } catch (IOException cannotClose) {
            throw new UncheckedIOException(cannotClose);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
