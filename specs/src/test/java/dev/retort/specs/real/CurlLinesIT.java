package dev.retort.specs.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.retort.junit.HttpSpecs;
import dev.retort.junit.RetortTestEngine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What the real curl sends, given the line of a failure, is what the test has sent, to the byte. */
class CurlLinesIT {

    private static final String SPEC = """
            name: Lines
            tests:
              - {name: a cookie for the jar, request: GET /cookie}
              - {name: GET, request: "GET /a b/c", query: {q: "it's", tag: [x, y], token: "${token}"}}
              - {name: HEAD, request: HEAD /a, auth: {bearer: "${token}"}}
              - {name: OPTIONS, request: OPTIONS /a, headers: {X-Empty: "", Accept: null}}
              - {name: dots and brackets, request: "GET /a/../b/%2e/c?x[]=1"}
              - {name: POST of nothing, request: POST /a}
              - {name: POST of nothing by its own length, request: POST /a, headers: {Content-Length: 0}}
              - {name: JSON, request: POST /a, json: {name: it's Ada, token: "${token}", lines: "a\\nb\\\\n", umlaut: ü}}
              - {name: JSON of another type, request: PATCH /a, json: [1], headers: {Content-Type: application/x+json}}
              - {name: JSON of no type, request: PUT /a, json: [1], headers: {Content-Type: null}}
              - {name: a form, request: PUT /a, form: {user: Ada L., scope: [r, w], token: "${token}"}}
              - {name: GraphQL, request: POST /a, graphql: {query: "query { a }", variables: {id: "${token}"}}}
              - name: XML of several lines
                request: POST /a
                xml: |
                  <a>
                    <b c="${token}">'x'</b>
                  </a>
              - name: text of several lines
                request: POST /a
                text: "@no-file it's \\\\ text \\"${token}\\"\\r\\n\\tof $HOME `lines`\\u0001\\u007f\\u0085 é\\n"
              - name: text in Latin-1
                request: POST /a
                headers: {Content-Type: text/plain; charset=ISO-8859-1}
                text: "é's\\n${token}\\n"
              - {name: bytes, request: POST /a, base64: AAEC/w==}
              - {name: basic, request: DELETE /a, auth: {basic: {username: ada, password: "${token}"}}, json: {}}
              - {name: a key in a field, request: GET /a, auth: {apiKey: {header: X-Key, value: "${token}"}}}
              - {name: a key in the query, request: GET /a?b=c, auth: {apiKey: {query: key, value: "${token}"}}}
              - {name: a key in a cookie, request: GET /a, auth: {apiKey: {cookie: key, value: "${token}"}}}
              - {name: user and password in the URL, request: "GET http://ada:pw-of-ada@localhost:${port}/a"}
              - {name: cookies of its own, request: GET /a, cookies: {mine: "${token}", session: null}}
              - {name: a field Cookie, request: GET /a, headers: {Cookie: "a=${token}"}}
              - {name: no session, request: GET /a, session: none}
            """;

    private static final String TOKEN = "token'of\"curl+4711";

    private static final Map<String, String> SECRETS = Map.ofEntries(
            Map.entry("token", TOKEN),
            Map.entry("token, escaped as in JSON", TOKEN.replace("\"", "\\\"")),
            Map.entry("token, escaped as in XML", TOKEN.replace("'", "&apos;").replace("\"", "&quot;")),
            Map.entry("token, percent-encoded", "token%27of%22curl%2B4711"),
            Map.entry("the cookie `session`", "kept-in-the-jar"),
            Map.entry("the credentials of `Authorization`", basic("ada:" + TOKEN)));

    private static final String OF_URL = basic("ada:pw-of-ada");

    private static final Pattern VARIABLE = Pattern.compile("(?m)^ {4}\\$(\\w+) is (.*)$");
    private static final Pattern COMMAND = Pattern.compile("(?m)\\n {2}again\\n {4}(.*)$");

    /** Each client says these of itself. */
    private static final Set<String> OF_THE_CLIENT = Set.of("user-agent", "accept-encoding", "connection");

    @HttpSpecs("lines")
    private static class Specs {}

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private HttpServer server;

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void start() throws IOException {
        Required.that(Command.run(List.of("curl", "--version"), Map.of()).isPresent(), "curl was not found");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.createDirectories(folder.resolve("lines"));
        Files.writeString(folder.resolve("lines/lines.http.yaml"), SPEC);
        Files.writeString(
                folder.resolve("retort.yaml"), "secrets: {token: \"%s\"}\n".formatted(TOKEN.replace("\"", "\\\"")));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> fields = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> {
                String lower = name.toLowerCase(Locale.ROOT);
                if (!OF_THE_CLIENT.contains(lower)) {
                    fields.put(lower, String.join(" | ", values));
                }
            });
            String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + fields + "\n" + content);
            if (exchange.getRequestURI().getPath().equals("/cookie")) {
                exchange.getResponseHeaders().set("Set-Cookie", "session=kept-in-the-jar; Path=/");
            }
            exchange.sendResponseHeaders(418, -1);
        }
    }

    @TestFactory
    Stream<DynamicTest> curl_sends_the_same() throws IOException {
        List<Event> failed = run();
        List<String> sent = List.copyOf(requests);
        assertThat(sent).hasSize(24).hasSameSizeAs(failed);
        return Stream.iterate(0, at -> at < sent.size(), at -> at + 1)
                .map(at -> DynamicTest.dynamicTest(
                        failed.get(at).getTestDescriptor().getDisplayName(),
                        () -> assertThat(byCurl(
                                        detail(failed.get(at)), sent.get(at).contains(OF_URL)))
                                .isEqualTo(sent.get(at))));
    }

    private List<Event> run() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        String port = String.valueOf(server.getAddress().getPort());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            return EngineTestKit.engine(new RetortTestEngine())
                    .configurationParameter("retort.baseUrl", "http://localhost:" + port)
                    .configurationParameter("retort.var.port", port)
                    .selectors(DiscoverySelectors.selectClass(Specs.class))
                    .execute()
                    .testEvents()
                    .failed()
                    .list();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static String detail(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getCause()
                .getMessage();
    }

    private String byCurl(String detail, boolean withUrl) {
        Matcher command = COMMAND.matcher(detail);
        assertThat(command.find()).as(detail).isTrue();
        Map<String, String> environment = new HashMap<>();
        Matcher variable = VARIABLE.matcher(detail);
        while (variable.find()) {
            String value =
                    withUrl && variable.group(2).contains("Authorization") ? OF_URL : SECRETS.get(variable.group(2));
            assertThat(value).as(variable.group(2)).isNotNull();
            environment.put(variable.group(1), value);
        }
        requests.clear();
        String line = command.group(1).replaceFirst("curl ", "curl -sS --noproxy '*' ");

        Command curl = Command.run(List.of("bash", "-c", line), environment).orElseThrow();

        assertThat(requests).as(line + "\n" + curl.output()).hasSize(1);
        return requests.get(0);
    }
}
