package dev.retort.samples.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every request with the same small JSON. */
final class ItemServer implements AutoCloseable {

    private static final byte[] ITEM =
            "{\"id\": 7, \"name\": \"Ada\", \"tags\": [\"a\", \"b\"], \"note\": \"an item like any other\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private ItemServer(HttpServer server) {
        this.server = server;
    }

    static ItemServer start() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // head and content are two writes
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ITEM.length);
            exchange.getResponseBody().write(ITEM);
            exchange.getResponseBody().close();
        });
        server.start();
        return new ItemServer(server);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
