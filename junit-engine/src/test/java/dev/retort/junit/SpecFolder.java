package dev.retort.junit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A folder of specs on the class path, and a server that answers {@code /status/404} with that status and all else with
 * {@code {"name":"Ada","id":7}}.
 */
public final class SpecFolder implements AutoCloseable {

    static final UniqueId ENGINE = UniqueId.forEngine(RetortTestEngine.ID);

    private final Path folder;
    private final HttpServer server;
    private final RetortTestEngine engine = new RetortTestEngine();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> parameters = new TreeMap<>();
    private volatile String held = "";
    private volatile Runnable meanwhile = () -> {};

    private SpecFolder(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    public static SpecFolder at(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SpecFolder specs = new SpecFolder(Files.createDirectories(folder).toRealPath(), server);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                specs.requests.add(exchange.getRequestMethod() + " " + path);
                if (path.equals(specs.held)) {
                    specs.meanwhile.run();
                    return; // and never answers
                }
                int status = path.startsWith("/status/") ? Integer.parseInt(path.substring(8)) : 200;
                byte[] content = "{\"name\":\"Ada\",\"id\":7}".getBytes(StandardCharsets.UTF_8);
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, content.length);
                exchange.getResponseBody().write(content);
                exchange.close();
            });
            server.start();
            return specs.with("retort.baseUrl", specs.url()).with("retort.names", "short");
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What was asked of the server: {@code GET /users}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public SpecFolder file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Leaves requests for that path without an answer, and does something once they are there. */
    SpecFolder holding(String path, Runnable work) {
        meanwhile = work;
        held = path;
        return this;
    }

    SpecFolder with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    EngineExecutionResults run(Class<?> type) {
        return run(DiscoverySelectors.selectClass(type));
    }

    EngineExecutionResults run(DiscoverySelector... selectors) {
        return onClassPath(() -> kit().selectors(selectors).execute());
    }

    EngineTestKit.Builder kit() {
        return EngineTestKit.engine(engine).configurationParameters(parameters);
    }

    TestDescriptor discover(DiscoverySelector... selectors) {
        return discover(ENGINE, selectors);
    }

    TestDescriptor discover(UniqueId id, DiscoverySelector... selectors) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameters(parameters)
                .selectors(selectors)
                .build();
        return onClassPath(() -> engine.discover(request, id));
    }

    /** Does something while the folder is on the class path of this thread. */
    <T> T onClassPath(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return work.get();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
