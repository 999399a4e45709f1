package dev.retort.specs;

import dev.retort.junit.RetortTestEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Specs that are not among the resources of this module, because they need servers. */
public record SpecFolder(Path root) {

    /**
     * Runs the specs that these classes stand for.
     *
     * @param variables what the specs are given, such as the addresses of servers
     */
    public EngineExecutionResults run(Map<String, String> variables, Class<?>... specs) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url()}, usual)) {
            thread.setContextClassLoader(loader);
            EngineTestKit.Builder kit =
                    EngineTestKit.engine(new RetortTestEngine()).configurationParameter("retort.names", "short");
            variables.forEach((name, value) -> kit.configurationParameter("retort.var." + name, value));
            return kit.selectors(List.of(specs).stream()
                            .map(DiscoverySelectors::selectClass)
                            .toList())
                    .execute();
        } catch (IOException cannotClose) {
            throw new UncheckedIOException(cannotClose);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private URL url() throws MalformedURLException {
        return root.toAbsolutePath().toUri().toURL();
    }
}
