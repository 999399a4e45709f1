package dev.retort;

import com.sun.net.httpserver.HttpServer;
import dev.retort.project.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The vocabulary of the tests of the Java API: a folder with specs, and a server that answers each path with the JSON
 * that it is given for it, {@code /echo} with what it was sent, and anything else with 404.
 */
public final class JavaProject implements AutoCloseable {

    private final Path folder;
    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private JavaProject(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    public static JavaProject in(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            JavaProject project = new JavaProject(folder.toRealPath(), server);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().toString();
                byte[] sent = exchange.getRequestBody().readAllBytes();
                project.requests.add(exchange.getRequestMethod() + " " + path);
                byte[] content = path.equals("/echo")
                        ? sent
                        : project.answers
                                .getOrDefault(path, "{\"error\": \"nothing here\"}")
                                .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                int status = path.equals("/echo") || project.answers.containsKey(path) ? 200 : 404;
                exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
                exchange.getResponseBody().write(content);
                exchange.close();
            });
            server.start();
            return project;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public JavaProject with(String file, String text) {
        new ProjectFolder(folder).with(file, text);
        return this;
    }

    public JavaProject answering(String path, String json) {
        answers.put(path, json);
        return this;
    }

    /** The specs of the folder, with the server's address. */
    public Retort specs() {
        return at("");
    }

    /** Those at a place in the folder. */
    public Retort at(String place) {
        return Retort.specs(folder.resolve(place).toString()).baseUrl(url());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Path path() {
        return folder;
    }

    /** What the server was asked, in order: {@code GET /a}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** A text in which the folder and the server's address may stand, as it would be with others. */
    public String stable(String text) {
        return text.replace(folder.toString(), "FOLDER")
                .replace(url(), "http://HOST")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
                .replaceAll("\\b\\d+ ms\\b", "N ms")
                .replaceAll("wait \\d+[^)]*", "…")
                .replaceAll("(?m)^( +)Date: .*$", "$1Date: …")
                .replaceAll("  +(\\S+:\\d+ ›)", "  $1");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
