package dev.retort.specs.docs;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;

/** The server that the pages call {@code http://localhost:8080}: a WireMock with the stubs of this module. */
public final class StubServer implements AutoCloseable {

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .usingFilesUnderDirectory("src/test/resources/wiremock"));

    private StubServer() {}

    public static StubServer start() {
        StubServer started = new StubServer();
        started.server.start();
        return started;
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    /** What it was asked, in order: {@code GET /users/7}. */
    List<String> requests() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .sorted((one, other) -> one.getLoggedDate().compareTo(other.getLoggedDate()))
                .map(request -> request.getMethod().getName() + " " + request.getUrl())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
