package dev.retort.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server that answers as the path says and remembers what it was asked. {@code /fail…} is answered by 500,
 * {@code /empty…} by an object without members, {@code /set/NAME/VALUE} sets a cookie, {@code /drop/NAME} deletes it,
 * {@code /hang…} is answered when the server is closed, all else by {@code {"id": the last step of the path}}.
 */
final class RecordingServer implements AutoCloseable {

    static {
        // head and content are two writes: without this the second waits 40 ms for the first to be acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Seen> seen = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Hook hook = path -> {};
    private int underWay;

    /** Called for each request before it is answered. */
    interface Hook {
        void before(String path) throws InterruptedException, IOException;
    }

    /** One request: {@code GET /users?page=1}, with its cookies and content. */
    record Seen(String line, String cookie, String content) {}

    private RecordingServer(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static RecordingServer start() {
        try {
            return new RecordingServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void before(Hook each) {
        hook = each;
    }

    /** What came, in the order in which it came. */
    List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /** {@code GET /a}, in the order in which they came. */
    List<String> lines() {
        return seen().stream().map(Seen::line).toList();
    }

    /** How many requests are not answered yet. */
    int underWay() {
        synchronized (seen) {
            return underWay;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String cookie = String.valueOf(
                exchange.getRequestHeaders().getOrDefault("Cookie", List.of("")).get(0));
        synchronized (seen) {
            seen.add(new Seen(exchange.getRequestMethod() + " " + path, cookie, content));
            underWay++;
        }
        try {
            hook.before(path);
            if (path.contains("/hang")) {
                closed.await(30, TimeUnit.SECONDS);
                exchange.close();
                return;
            }
            String[] steps = exchange.getRequestURI().getPath().split("/", -1);
            if (path.contains("/set/")) {
                exchange.getResponseHeaders()
                        .add("Set-Cookie", steps[steps.length - 2] + "=" + steps[steps.length - 1] + "; Path=/");
            }
            if (path.contains("/drop/")) {
                exchange.getResponseHeaders().add("Set-Cookie", steps[steps.length - 1] + "=; Path=/; Max-Age=0");
            }
            String body = path.contains("/empty") ? "{}" : "{\"id\": \"" + steps[steps.length - 1] + "\"}";
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(path.contains("/fail") ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().close(); // the exchange's own close would end the connection, too
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            exchange.close();
        } finally {
            synchronized (seen) {
                underWay--;
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
