package dev.retort.specs.secrets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A server that tells all that it is asked, in many encodings: in its content, in a field, in a cookie. What it answers
 * to {@code /given/NAME} is given; {@code /moved/PATH} leads to {@code /PATH}.
 */
final class EchoServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> given;

    private EchoServer(HttpServer server, Map<String, String> given) {
        this.server = server;
        this.given = given;
    }

    /** @param given content by the name that is asked for */
    static EchoServer start(Map<String, String> given) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            EchoServer echo = new EchoServer(server, given);
            server.createContext("/", echo::answer);
            server.start();
            return echo;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestURI().toString();
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (target.startsWith("/moved/")) {
                exchange.getResponseHeaders().set("Location", target.substring("/moved".length()));
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            String content = target.startsWith("/given/")
                    ? given.get(target.substring("/given/".length()))
                    : echo(exchange, target, sent);
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Target", target);
            exchange.getResponseHeaders().add("Set-Cookie", "kept=" + percent(sent) + "; Path=/kept");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
            if (!exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static String echo(HttpExchange exchange, String target, String sent) {
        String fields = exchange.getRequestHeaders().entrySet().stream()
                .map(field -> json(field.getKey()) + ":" + json(String.join(", ", field.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        byte[] bytes = (target + "\n" + sent).getBytes(StandardCharsets.UTF_8);
        return "{\"target\":%s,\"fields\":%s,\"sent\":%s,\"xml\":%s,\"base64\":%s,\"url\":%s,\"hex\":%s,\"percent\":%s}"
                .formatted(
                        json(target),
                        fields,
                        json(sent),
                        json(sent.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")),
                        json(Base64.getEncoder().encodeToString(bytes)),
                        json(Base64.getUrlEncoder().encodeToString(bytes)),
                        json(HexFormat.of().formatHex(bytes)),
                        json(percent(sent)));
    }

    private static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02x".formatted(octet));
        }
        return encoded.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
