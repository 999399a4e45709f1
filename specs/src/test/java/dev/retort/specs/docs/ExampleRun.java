package dev.retort.specs.docs;

import dev.retort.junit.RetortTestEngine;
import dev.retort.specs.SpecReport;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Runs examples through the engine, as users' specs run: in a folder of the class path. Where a page names one of the
 * addresses below, the test's own server is meant.
 *
 * @param folder an empty one
 * @param server the address of the server
 */
record ExampleRun(Path folder, String server) {

    private static final List<String> ADDRESSES = List.of("http://localhost:8080", "https://staging.example.com");
    private static final String COMMON = "environments:\n  default: {baseUrl: \"http://localhost:8080\"}\n";

    /** The reports of examples that all need the same. */
    Map<Example, SpecReport> of(List<Example> examples) throws IOException {
        Map<String, String> beside = new LinkedHashMap<>(Map.of("retort.yaml", COMMON));
        beside.putAll(examples.get(0).beside());
        for (Map.Entry<String, String> file : beside.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (int i = 0; i < examples.size(); i++) {
            write(prefix(i) + examples.get(i).file(), examples.get(i).text());
        }
        Map<String, SpecReport> reports = run(examples.get(0).parameters());
        Map<Example, SpecReport> found = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            SpecReport report = reports.get(prefix(i) + example.file());
            if (report == null) {
                throw new AssertionError(example.place() + " was not run; reports are of " + reports.keySet());
            }
            found.put(example, new SpecReport(report.tests(), report.text().replace(prefix(i), "")));
        }
        return found;
    }

    /** The folder of an example, from the root of the specs. */
    private static String prefix(int number) {
        return Documented.FOLDER + "/" + number + "/";
    }

    private void write(String file, String text) throws IOException {
        String meant = text;
        for (String address : ADDRESSES) {
            meant = meant.replace(address, server);
        }
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, meant, StandardCharsets.UTF_8);
    }

    /** What happens to an example when only that test of it is selected, by its unique id. */
    EngineExecutionResults alone(Example example, String test) throws IOException {
        write("retort.yaml", COMMON);
        write(prefix(0) + example.file(), example.text());
        return inFolder(() -> {
            UniqueId id = kit(Map.of())
                    .selectors(DiscoverySelectors.selectClass(Documented.class))
                    .discover()
                    .getEngineDescriptor()
                    .getDescendants()
                    .stream()
                    .filter(descriptor -> descriptor.getDisplayName().equals(test))
                    .map(TestDescriptor::getUniqueId)
                    .findFirst()
                    .orElseThrow();
            return kit(Map.of())
                    .selectors(DiscoverySelectors.selectUniqueId(id))
                    .execute();
        });
    }

    private Map<String, SpecReport> run(Map<String, String> parameters) throws IOException {
        return inFolder(() -> SpecReport.of(kit(parameters)
                .selectors(DiscoverySelectors.selectClass(Documented.class))
                .execute()));
    }

    private static EngineTestKit.Builder kit(Map<String, String> parameters) {
        EngineTestKit.Builder kit =
                EngineTestKit.engine(new RetortTestEngine()).configurationParameter("retort.names", "short");
        parameters.forEach(kit::configurationParameter);
        return kit;
    }

    /** With the folder in the class path. */
    private <T> T inFolder(Supplier<T> work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            return work.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
