package dev.retort.specs.docs;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
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
        List<String> requests = new ArrayList<>();
        for (ServeEvent event : server.getAllServeEvents()) { // the latest comes first
            requests.add(
                    0, event.getRequest().getMethod() + " " + event.getRequest().getUrl());
        }
        return requests;
    }

    @Override
    public void close() {
        server.stop();
    }
}
